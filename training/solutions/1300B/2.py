import sys
d = list(map(int, sys.stdin.read().split()))
p = 1
out = []
for _ in range(d[0]):
    n = d[p]
    a = d[p + 1:p + 1 + 2 * n]
    p += 1 + 2 * n
    a.sort(reverse=True)
    out.append(str(a[n - 1] - a[n]))
print("\n".join(out))
