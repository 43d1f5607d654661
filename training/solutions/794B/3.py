n, h = map(int, input().split())
ans = []
for i in range(1, n):
    lo, hi = 0, h
    for _ in range(60):
        x = (lo + hi) / 2
        if x * x * n < i * h * h:
            lo = x
        else:
            hi = x
    ans.append("%.12f" % lo)
print(" ".join(ans))
