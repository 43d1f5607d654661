n, *x = map(int, input().split())
m, *y = map(int, input().split())
k, *z = map(int, input().split())
a, b = map(int, input().split())
r = max(x)
lo, hi = 0, r
for _ in range(100):
    c = (lo + hi) / 2
    if (r * r - c * c) * max(y) * b > c * c * min(z) * a:
        lo = c
    else:
        hi = c
print("%.10f" % lo)
