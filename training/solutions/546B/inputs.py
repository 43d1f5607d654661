import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 8, 20]))
m = random.choice([n, n, (n + 1) // 2, 1])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
