n, a, b, c, d = map(int, input().split())
first, second = [0], []
for _ in range(n):
    x, y = map(int, input().split())
    first.append((x - a) ** 2 + (y - b) ** 2)
    second.append((x - c) ** 2 + (y - d) ** 2)
best = 10 ** 18
for r in first:
    other = 0
    for p, q in zip(first[1:], second):
        if p > r and q > other:
            other = q
    best = min(best, r + other)
print(best)
