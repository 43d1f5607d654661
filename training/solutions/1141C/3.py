import sys
n, *q = map(int, sys.stdin.read().split())
cur = low = 0
for d in q:
    cur += d
    low = min(low, cur)
p = [1 - low]
for d in q:
    p.append(p[-1] + d)
seen = [False] * (n + 1)
ok = True
for x in p:
    if x > n or seen[x]:
        ok = False
        break
    seen[x] = True
if ok:
    print(*p)
else:
    print(-1)
