import sys
n, m, *v = map(int, sys.stdin.read().split())
c = v[:n]
pairs = set()
for a, b in zip(v[n::2], v[n + 1::2]):
    p, q = c[a - 1], c[b - 1]
    if p != q:
        pairs.add((p, q))
        pairs.add((q, p))
count = [-1] * 100001
for x in c:
    count[x] = 0
for p, q in pairs:
    count[p] += 1
print(count.index(max(count)))
