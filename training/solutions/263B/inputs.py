import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n, random.randint(1, n + 1))
print(*random.sample(range(1, random.choice([10, 10**9])), n))
