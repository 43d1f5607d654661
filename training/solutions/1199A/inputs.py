import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n, random.randint(0, 4), random.randint(0, 4))
print(*random.sample(range(1, 50), n))
