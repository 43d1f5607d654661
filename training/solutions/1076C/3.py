import sys
for d in list(map(int, sys.stdin.read().split()))[1:]:
    lo, hi = 0, d / 2
    for i in range(60):
        a = (lo + hi) / 2
        if a * (d - a) < d:
            lo = a
        else:
            hi = a
    if abs(hi * (d - hi) - d) > 1e-8:
        print("N")
    else:
        print("Y", hi, d - hi)
