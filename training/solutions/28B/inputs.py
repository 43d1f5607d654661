import random
random.seed(int(input()))
n = random.randint(2, 6)
d = [random.randint(1, max(1, n - 1)) for _ in range(n)]
p = list(range(1, n + 1))
if random.random() < 0.3:
    random.shuffle(p)
else:
    for _ in range(12):
        i = random.randrange(n)
        j = i + random.choice([-1, 1]) * d[i]
        if 0 <= j < n:
            p[i], p[j] = p[j], p[i]
print(n)
print(*p)
print(*d)
