m, s = map(int, input().split())
if m == 1 and s == 0:
    print(0, 0)
elif s == 0 or s > 9 * m:
    print(-1, -1)
else:
    lo = 10 ** (m - 1)
    hi = 0
    a, b = s - 1, s
    for i in range(m):
        d = min(a, 9 - (i == m - 1))
        lo += d * 10 ** i
        a -= d
        d = min(b, 9)
        hi += d * 10 ** (m - 1 - i)
        b -= d
    print(lo, hi)
