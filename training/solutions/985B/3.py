import sys
n, m, *a = sys.stdin.read().split()
n = int(n)
a = [int(s, 2) for s in a]
p = [0]
for v in a:
    p.append(p[-1] | v)
s = 0
ans = "NO"
for i in range(n - 1, -1, -1):
    if p[i] | s == p[n]:
        ans = "YES"
    s |= a[i]
print(ans)
