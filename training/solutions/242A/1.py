x, y, a, b = map(int, input().split())
r = [(c, d) for c in range(a, x + 1) for d in range(b, y + 1) if c > d]
print(len(r))
for c, d in r:
    print(c, d)
