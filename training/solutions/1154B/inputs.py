import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([2, 5, 100])
d = random.randint(0, m)
x = random.randint(1, 100)
c = [x, min(100, x + d), max(1, x - d)]
if random.random() < 0.3:
    c = list(range(1, m + 1))
print(n)
print(*[random.choice(c) for _ in range(n)])
