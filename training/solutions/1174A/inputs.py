import random
random.seed(int(input()))
n = random.randint(1, 4)
m = random.choice([1, 2, 3, 10**6])
print(n)
print(*[random.randint(1, m) for _ in range(2 * n)])
