n, w = map(int, input().split())
cups = [int(v) for v in input().split()]
cups.sort(reverse=True)
boys, girls = cups[:n], cups[n:]
lo, hi = 0.0, w / (3 * n)
for _ in range(60):
    x = (lo + hi) / 2
    if x <= girls[-1] and 2 * x <= boys[-1]:
        lo = x
    else:
        hi = x
print("%.9f" % (lo * 3 * n))
