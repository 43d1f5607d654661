import sys
it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n, m = next(it), next(it)
    place = [0] * (n + 1)
    for i in range(1, n + 1):
        place[next(it)] = i
    best = time = 0
    for done in range(m):
        p = place[next(it)]
        if p > best:
            best = p
            time += 2 * (p - 1 - done)
        time += 1
    print(time)
