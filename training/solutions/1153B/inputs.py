import random
random.seed(int(input()))
n = random.randint(1, 4)
m = random.randint(1, 4)
h = random.choice([1, 3, 5, 100])
p = random.choice([0.3, 0.7, 1])
g = [[random.randint(1, h) if random.random() < p else 0 for _ in range(m)] for _ in range(n)]
print(n, m, h)
print(*[max(c) for c in zip(*g)])
print(*[max(r) for r in g])
for r in g:
    print(*[int(x > 0) for x in r])
