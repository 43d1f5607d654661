from itertools import accumulate
n = int(input())
pre = list(accumulate([0] + [int(x) - 100 for x in input().split()]))
order = sorted(range(n + 1), key=lambda i: (pre[i], -i))
best = 0
first = n
for i in order:
    best = max(best, i - first)
    first = min(first, i)
print(best)
