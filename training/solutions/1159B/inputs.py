import random
random.seed(int(input()))
n = random.randint(2, 7)
m = random.choice([10, 100, 10**9])
print(n)
print(*[random.randint(m // 3, m) for _ in range(n)])
