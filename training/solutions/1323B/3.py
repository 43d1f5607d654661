import sys
d = list(map(int, sys.stdin.read().split()))
n, m, k = d[:3]

def f(v):
    starts = [0] * (len(v) + 2)
    run = 0
    for x in v:
        run = run + 1 if x else 0
        starts[run] += 1
    for i in range(len(v), 0, -1):
        starts[i] += starts[i + 1]
    return starts

x, y = f(d[3:3 + n]), f(d[3 + n:])
ans = 0
for h in range(1, min(n, k) + 1):
    if k % h == 0 and k // h <= m:
        ans += x[h] * y[k // h]
print(ans)
