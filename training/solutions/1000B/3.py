n, m = map(int, input().split())
p = [0, *map(int, input().split()), m]
gap = [y - x for x, y in zip(p, p[1:])]
base = sum(gap[::2])
gain = best = 0
for i in range(n, -1, -1):
    if gap[i] > 1:
        best = max(best, gain - 1 + (gap[i] if i % 2 else 0))
    gain += gap[i] if i % 2 else -gap[i]
print(base + best)
