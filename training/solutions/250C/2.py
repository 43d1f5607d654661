from itertools import groupby
n, k = map(int, input().split())
g = [int(x) for x, _ in groupby(input().split())]
saved = {x: 0 for x in range(1, k + 1)}
for i, x in enumerate(g):
    saved[x] += 1
    if 0 < i < len(g) - 1 and g[i - 1] == g[i + 1]:
        saved[x] += 1
print(max(saved, key=lambda x: (saved[x], -x)))
