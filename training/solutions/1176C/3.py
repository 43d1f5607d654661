import sys
n, *a = map(int, sys.stdin.read().split())
pos = [[i for i in range(n) if a[i] == x] for x in (4, 8, 15, 16, 23, 42)]
cur = pos[0]
for p in pos[1:]:
    nxt = []
    for i in p:
        if len(nxt) < len(cur) and cur[len(nxt)] < i:
            nxt.append(i)
    cur = nxt
print(n - 6 * len(cur))
