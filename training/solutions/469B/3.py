import sys
p, q, l, r, *v = map(int, sys.stdin.read().split())
good = set()
for i in range(0, 2 * p, 2):
    for j in range(2 * p, 2 * p + 2 * q, 2):
        lo = max(l, v[i] - v[j + 1])
        hi = min(r, v[i + 1] - v[j])
        good.update(range(lo, hi + 1))
print(len(good))
