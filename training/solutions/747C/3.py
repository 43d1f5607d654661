import sys
n, q, *a = map(int, sys.stdin.read().split())
free = list(range(1, n + 1))
work = []
for t, k, d in zip(a[::3], a[1::3], a[2::3]):
    for e, p in work:
        if e <= t:
            free += p
    free.sort()
    work = [w for w in work if w[0] > t]
    if k <= len(free):
        work.append((t + d, free[:k]))
        print(sum(free[:k]))
        free = free[k:]
    else:
        print(-1)
