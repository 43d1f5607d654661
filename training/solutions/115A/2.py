import sys
n, *p = map(int, sys.stdin.read().split())
ch = [[] for _ in range(n + 1)]
cur = []
for i in range(1, n + 1):
    if p[i - 1] < 0:
        cur.append(i)
    else:
        ch[p[i - 1]].append(i)
h = 0
while cur:
    h += 1
    cur = [v for u in cur for v in ch[u]]
print(h)
