n, k = map(int, input().split())
a = sorted(map(int, input().split()))
s = [0]
for x in a:
    s.append(s[-1] + x)
ans = (0, 0)
for i in range(n):
    lo, hi = 1, i + 1
    while lo < hi:
        c = (lo + hi + 1) // 2
        if a[i] * c - (s[i + 1] - s[i + 1 - c]) <= k:
            lo = c
        else:
            hi = c - 1
    ans = max(ans, (lo, -a[i]))
print(ans[0], -ans[1])
