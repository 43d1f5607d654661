import random
random.seed(int(input()))
m = random.choice([2, 4, 100])
print(random.randint(0, m), random.randint(0, m), random.randint(0, random.choice([1, m])))
