import sys
from itertools import combinations
n, *rows = sys.stdin.read().split()
n = int(n)
cost = []
for k in range(4):
    s = ''.join(rows[k * n:k * n + n])
    cost.append(s[::2].count('0') + s[1::2].count('1'))
best = 4 * n * n
for a, b in combinations(range(4), 2):
    total = 0
    for k in range(4):
        total += cost[k] if k in (a, b) else n * n - cost[k]
    best = min(best, total)
print(best)
