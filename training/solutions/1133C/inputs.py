import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.choice([8, 12, 30, 10 ** 9])
k = random.randint(0, 10 ** 9 - m)
if random.random() < 0.7:
    k = 0
print(n)
print(*[k + random.randint(1, m) for _ in range(n)])
