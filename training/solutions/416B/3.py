import sys
d = list(map(int, sys.stdin.read().split()))
m, n = d[0], d[1]
f = [0] * (n + 1)
p = 2
for i in range(m):
    for j in range(1, n + 1):
        if f[j - 1] > f[j]:
            f[j] = f[j - 1]
        f[j] += d[p]
        p += 1
    print(f[n], end=" ")
    f[0] = 0
