import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
a = d[1:n + 1]
q = d[n + 2:]
for i in range(0, len(q), 2):
    x, y = q[i] - 1, q[i + 1]
    if x >= 0:
        a[x - 1] += y - 1
    if x < n - 1:
        a[x + 1] += a[x] - y
    a[x] = 0
print("\n".join(map(str, a)))
