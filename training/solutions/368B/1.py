import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[0], d[1]
a = d[2:n + 2]
r = [0] * n
s = set()
for i in range(n - 1, -1, -1):
    s.add(a[i])
    r[i] = len(s)
print("\n".join(str(r[l - 1]) for l in d[n + 2:]))
