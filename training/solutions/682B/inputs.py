import random
random.seed(int(input()))
n = random.randint(1, 9)
m = random.choice([2, 5, 10, 10**9])
print(n)
print(*[random.randint(1, m) for _ in range(n)])
