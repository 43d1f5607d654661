import random
random.seed(int(input()))
n = random.randint(1, 7)
c = [random.randint(0, 2) for _ in range(n)]
if random.random() < 0.8:
    for i in range(n // 2):
        c[-1 - i] = random.choice([c[i], 2])
print(n, random.randint(1, 20), random.randint(1, 20))
print(*c)
