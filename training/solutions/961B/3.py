import sys
n, k, *d = map(int, sys.stdin.read().split())
a = d[:n]
t = d[n:]
cur = sum(a[:k]) + sum(a[i] for i in range(k, n) if t[i])
ans = cur
for i in range(k, n):
    if not t[i - k]:
        cur -= a[i - k]
    if not t[i]:
        cur += a[i]
    ans = max(ans, cur)
print(ans)
