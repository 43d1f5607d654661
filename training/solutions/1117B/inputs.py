import random
random.seed(int(input()))
n = random.randint(2, 6)
m = random.randint(1, random.choice([12, 2 * 10**9]))
print(n, m, random.randint(1, min(m, 5)))
print(*[random.randint(1, random.choice([9, 10**9])) for _ in range(n)])
