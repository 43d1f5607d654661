n, t = map(int, input().split())
h = [list(map(int, input().split())) for _ in range(n)]
p = set()
for x, a in h:
    for y in (2 * x - a - t, 2 * x + a + t):
        if all(abs(y - 2 * u) >= t + b for u, b in h):
            p.add(y)
print(len(p))
