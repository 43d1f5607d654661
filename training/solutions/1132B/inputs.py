import random
random.seed(int(input()))
n = random.randint(2, 7)
q = random.sample(range(2, n + 1), random.randint(1, n - 1))
print(n)
print(*[random.randint(1, 20) for _ in range(n)])
print(len(q))
print(*q)
