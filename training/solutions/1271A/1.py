a, b, c, d, e, f = [int(input()) for _ in range(6)]
r = 0
for x in range(min(a, d) + 1):
    y = min(b, c, d - x)
    r = max(r, x * e + y * f)
print(r)
