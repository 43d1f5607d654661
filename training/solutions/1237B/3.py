import sys
n, *d = map(int, sys.stdin.read().split())
pos = {x: i for i, x in enumerate(d[:n])}
p = [pos[x] for x in d[n:]]
m = n
good = 0
for x in reversed(p):
    if x < m:
        m = x
        good += 1
print(n - good)
