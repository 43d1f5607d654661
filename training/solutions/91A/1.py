from bisect import bisect_left
a = input().strip()
b = input().strip()
pos = {}
for i, c in enumerate(a):
    pos.setdefault(c, []).append(i)
count = 1
cur = 0
for c in b:
    if c not in pos:
        count = -1
        break
    p = pos[c]
    k = bisect_left(p, cur)
    if k == len(p):
        count += 1
        k = 0
    cur = p[k] + 1
print(count)
