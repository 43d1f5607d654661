import sys
n, k, *a = map(int, sys.stdin.read().split())
lo = 0
hi = 5000
for _ in range(50):
    mid = (lo + hi) / 2
    s = [0]
    for x in a:
        s.append(s[-1] + x - mid)
    m = 0
    ok = False
    for i in range(k, n + 1):
        m = min(m, s[i - k])
        if s[i] >= m:
            ok = True
            break
    if ok:
        lo = mid
    else:
        hi = mid
print(lo)
