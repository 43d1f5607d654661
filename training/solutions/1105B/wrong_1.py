from itertools import groupby
n, k = map(int, input().split())
c = {}
for x, g in groupby(input().strip()):
    c[x] = c.get(x, 0) + (len(list(g)) >= k)
print(max(c.values()))
