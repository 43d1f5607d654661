import sys, heapq
it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n = next(it)
    h = []
    last = 0
    p = []
    for i in range(n):
        x = next(it)
        for v in range(last + 1, x):
            heapq.heappush(h, v)
        if x > last:
            p.append(x)
        elif h:
            p.append(heapq.heappop(h))
        last = x
    print(*(p if len(p) == n else [-1]))
