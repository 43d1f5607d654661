import sys
n, *p = map(int, sys.stdin.read().split())
s = set(p)
c = [0] * (n + 1)
for i, x in enumerate(p):
    if i + 2 not in s:
        c[x] += 1
print("Yes" if all(c[v] > 2 for v in s) else "No")
