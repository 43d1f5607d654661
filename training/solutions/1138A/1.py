from itertools import groupby
n = int(input())
g = [len(list(v)) for k, v in groupby(input().split())]
print(2 * max(min(x, y) for x, y in zip(g, g[1:])))
