import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n, random.randint(0, 8))
print(*random.sample(range(9), n))
