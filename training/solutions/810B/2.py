import sys
n, f, *a = map(int, sys.stdin.read().split())
p = list(zip(a[::2], a[1::2]))
p.sort(key=lambda x: max(0, min(x[0], x[1] - x[0])))
ans = 0
for i in range(n):
    k, l = p[i]
    if i >= n - f:
        k *= 2
    ans += min(k, l)
print(ans)
