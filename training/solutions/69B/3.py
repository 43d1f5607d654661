import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[:2]
a = [d[i:i + 4] for i in range(2, 2 + 4 * m, 4)]
a.sort(key=lambda x: x[2])
p = [0] * (n + 1)
for l, r, t, c in a:
    for i in range(l, r + 1):
        if p[i] == 0:
            p[i] = c
print(sum(p))
