import sys
d = list(map(int, sys.stdin.read().split()))
c1, c2, c3, c4, n, m = d[:6]
def cost(rides):
    s = 0
    for x in rides:
        s += c1 * x if c1 * x < c2 else c2
    return min(s, c3)
ans = cost(d[6:6 + n]) + cost(d[6 + n:])
print(ans if ans < c4 else c4)
