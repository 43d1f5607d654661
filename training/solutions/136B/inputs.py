import random
random.seed(int(input()))
m = random.choice([10, 100, 10**9])
print(random.randint(0, m), random.randint(0, m))
