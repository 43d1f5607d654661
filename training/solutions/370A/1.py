a, b, c, d = map(int, input().split())
x, y = abs(a - c), abs(b - d)
r = 1 if x == 0 or y == 0 else 2
if (x + y) % 2:
    e = 0
else:
    e = 1 if x == y else 2
print(r, e, max(x, y))
