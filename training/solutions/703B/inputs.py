import random
random.seed(int(input()))
n = random.randint(3, 8)
k = random.randint(1, min(n, 4))
print(n, k)
print(*[random.randint(1, 9) for _ in range(n)])
print(*sorted(random.sample(range(1, n + 1), k)))
