from math import comb
n, m, h = map(int, input().split())
s = [int(x) for x in input().split()]
t = sum(s) - 1
if t < n - 1:
    print(-1)
else:
    alone = comb(t + 1 - s[h - 1], n - 1)
    every = comb(t, n - 1)
    print((every - alone) / every)
