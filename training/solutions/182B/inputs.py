import random
random.seed(int(input()))
d = random.randint(1, 30)
n = random.randint(1, 6)
print(d)
print(n)
print(*[random.randint(1, d) for _ in range(n)])
