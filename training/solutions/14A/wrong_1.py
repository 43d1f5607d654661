import sys
n, m, *g = sys.stdin.read().split()
while "*" not in g[0]:
    g.pop(0)
while "*" not in g[-1]:
    g.pop()
l = max(s.find("*") for s in g if "*" in s)
r = max(s.rfind("*") for s in g)
for s in g:
    print(s[l:r + 1])
