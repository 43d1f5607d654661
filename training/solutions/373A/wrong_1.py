import sys
k, *g = sys.stdin.read().split()
c = {}
for x in "".join(g):
    if x == ".":
        c[x] = c.get(x, 0) + 1
if c and max(c.values()) > 2 * int(k):
    print("NO")
else:
    print("YES")
