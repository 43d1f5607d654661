import sys
n, m, k, x, s, *v = map(int, sys.stdin.read().split())
fast = [(0, x)] + list(zip(v[m:2 * m], v[:m]))
instant = [(0, 0)] + list(zip(v[2 * m + k:], v[2 * m:2 * m + k]))
fast.sort()
best = x * n
i, quick = 0, x
for cost, count in reversed(instant):
    while i < len(fast) and fast[i][0] + cost <= s:
        quick = min(quick, fast[i][1])
        i += 1
    if i:
        best = min(best, quick * (n - count))
print(best)
