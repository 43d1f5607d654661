import sys
n, *v = map(int, sys.stdin.read().split())
pa = sorted(range(n), key=lambda i: v[i])
pb = sorted(range(n), key=lambda i: v[n + i])
diff = sorted((x - y) % n for x, y in zip(pa, pb))
best = run = 1
for p, q in zip(diff, diff[1:]):
    run = run + 1 if p == q else 1
    best = max(best, run)
print(best)
