import sys
v = list(map(int, sys.stdin.read().split()))
for i in range(1, len(v), 8):
    k, week = v[i], v[i + 1:i + 8]
    s = sum(week)
    full, extra = divmod(k, s)
    if extra == 0:
        full, extra = full - 1, s
    double = week * 2
    shortest = min(r - l for l in range(7) for r in range(l + 1, l + 8) if sum(double[l:r]) == extra)
    print(7 * full + shortest)
