import random
random.seed(int(input()))
m = random.choice([6, 10, 100])
print(random.randint(3, m), random.randint(1, random.choice([3, 100])))
