import sys
n, s, t, *p = map(int, sys.stdin.read().split())
d = [-1] * (n + 1)
k = 0
while d[s] < 0:
    d[s] = k
    k += 1
    s = p[s - 1]
print(d[t])
