n = int(input())
d = {(0, 0): 0}
for _ in range(n):
    x, y = map(int, input().split())
    e = {}
    for (p, q), t in d.items():
        for a, b, c in (x, y, 0), (y, x, 1):
            k = ((p + a) % 2, (q + b) % 2)
            e[k] = min(e.get(k, 1000), t + c)
    d = e
print(d.get((0, 0), -1))
