d, L, v1, v2 = map(int, input().split())
lo, hi = 0.0, 10000.0
for _ in range(100):
    m = (lo + hi) / 2
    if L - m * (v1 + v2) >= d:
        lo = m
    else:
        hi = m
print("%.10f" % lo)
