import sys
it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n = next(it)
    s = base = best = 0
    low = [0, 10 ** 18]
    for i in range(n):
        x = next(it)
        if i % 2 == 0:
            base += x
            s -= x
        else:
            s += x
        k = (i + 1) % 2
        best = max(best, s - low[k])
        low[k] = min(low[k], s)
    print(base + best)
