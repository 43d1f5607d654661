import random
random.seed(int(input()))
n = random.randint(3, 8)
m = random.choice([2, 3, 5, 10**9])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
