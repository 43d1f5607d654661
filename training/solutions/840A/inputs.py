import random
random.seed(int(input()))
n = random.randint(1, 8)
k = random.choice([2, 5, 10**8])
print(n)
print(*[random.randint(k, 3 * k) for _ in range(n)])
print(*[random.randint(1, k) for _ in range(n)])
