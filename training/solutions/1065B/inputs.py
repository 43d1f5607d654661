import random
seed = int(input())
random.seed(seed)
n = random.randint(1, random.choice([5, 10, 10**5]))
m = random.choice([0, random.randint(0, n * (n - 1) // 2), min(n, n * (n - 1) // 2)])
print(n, m)
