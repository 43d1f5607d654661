import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([1, 3, 10**9])
print(n)
print(*[random.randint(-m, m) for _ in range(n)])
