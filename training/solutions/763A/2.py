import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
e = d[1:2 * n - 1]
c = [0] + d[2 * n - 1:]
cand = None
for u, v in zip(e[::2], e[1::2]):
    if c[u] != c[v]:
        if cand is None:
            cand = {u, v}
        else:
            cand &= {u, v}
if cand is None:
    cand = {1}
if cand:
    print("YES")
    print(min(cand))
else:
    print("NO")
