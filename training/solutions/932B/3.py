from bisect import bisect
q = [tuple(map(int, input().split())) for _ in range(int(input()))]
m = max(t[1] for t in q)
d = [1] + list(range(1, 10))
f = d
while len(f) < m:
    f = [x * y for x in d for y in f]
f.append(1)
g = list(range(10))
for x in f[10:m + 1]:
    g.append(g[x])
a = [[] for _ in range(10)]
for i, x in enumerate(g):
    a[x].append(i)
for l, r, k in q:
    print(bisect(a[k], r) - bisect(a[k], l - 1))
