import sys
n, m, *a = map(int, sys.stdin.read().split())
c = [0] * n
need = n
r = 0
ans = []
for x in a:
    if c[x - 1] == r:
        need -= 1
    c[x - 1] += 1
    if need:
        ans.append(0)
    else:
        ans.append(1)
        r += 1
        need = c.count(r)
print(*ans, sep="")
