import random
random.seed(int(input()))
n = random.randint(2, 5)
q = random.randint(3, 9)
print(n, q)
cells = [(r, c) for r in (1, 2) for c in range(1, n + 1)]
cells.remove((1, 1))
cells.remove((2, n))
for _ in range(q):
    print(*random.choice(cells))
