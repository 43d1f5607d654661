from collections import defaultdict
n = int(input())
up = [0] + [int(x) - 1 for x in input().split()]
s = [int(x) for x in input().split()]
below = defaultdict(list)
for v in range(1, n):
    if s[v] != -1:
        below[up[v]].append(s[v])
total = s[0]
for v, sums in below.items():
    least = min(sums)
    base = s[up[v]]
    if least < base:
        total = -1
        break
    total += least - base + sum(x - least for x in sums)
print(total)
