import sys
n, *v = map(int, sys.stdin.read().split())
a = v[:n - 1]
b = v[n - 1:2 * n - 2]
c = v[2 * n - 2:]
d = [c[i] + sum(a[:i]) + sum(b[i:]) for i in range(n)]
ans = min(d)
d.remove(ans)
print(ans + min(d))
