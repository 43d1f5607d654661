import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.randint(1, 9)
print(n, m)
print(*[random.randint(1, n) for _ in range(m)])
