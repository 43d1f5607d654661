import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
INF = 10 ** 9
low = [INF] * n
t = d[n + 2:]
for b, c in zip(t[1::3], t[2::3]):
    low[b - 1] = min(low[b - 1], c)
low.remove(INF)
print(-1 if INF in low else sum(low))
