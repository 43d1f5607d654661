import sys
n, k, *v = map(int, sys.stdin.read().split())
p = sorted(zip(v[:n], v[n:]), key=lambda x: x[1] - x[0], reverse=True)
s = 0
for i in range(n):
    x, y = p[i]
    if i < k:
        s += x
    else:
        s += min(x, y)
print(s)
