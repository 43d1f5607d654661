import random
random.seed(int(input()))
m = random.choice([10, 1000, 10**9])
print(random.randint(1, m), random.randint(1, m), random.randint(1, random.choice([5, m])))
