from bisect import bisect_left
n, k = map(int, input().split())
s = input().strip()
p = [i for i, c in enumerate(s) if c == '0']
ans = n
for l, r in zip(p, p[k:]):
    j = bisect_left(p, (l + r) // 2)
    for t in (j - 1, j, j + 1):
        if 0 <= t < len(p):
            ans = min(ans, max(abs(p[t] - l), abs(r - p[t])))
print(ans)
