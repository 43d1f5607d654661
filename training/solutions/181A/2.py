n, m = map(int, input().split())
r, c = [], []
for i in range(1, n + 1):
    for j, ch in enumerate(input(), 1):
        if ch == "*":
            r.append(i)
            c.append(j)
for v in r:
    if r.count(v) == 1:
        x = v
for v in c:
    if c.count(v) == 1:
        y = v
print(x, y)
