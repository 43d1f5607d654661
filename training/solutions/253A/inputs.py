import random
random.seed(int(input()))
m = random.choice([2, 4, 10, 100])
print(random.randint(1, m), random.randint(1, m))
