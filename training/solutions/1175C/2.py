import sys
d = list(map(int, sys.stdin.read().split()))
p = 1
out = []
for _ in range(d[0]):
    n, k = d[p], d[p + 1]
    a = d[p + 2:p + 2 + n]
    p += 2 + n
    w, l = min((r - l, l) for l, r in zip(a, a[k:]))
    out.append(l + w // 2)
print(*out, sep='\n')
