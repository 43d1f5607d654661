import sys
it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    n = next(it)
    nxt = {i: next(it) for i in range(1, n + 1)}
    ans = [0] * n
    while nxt:
        i, j = nxt.popitem()
        c = [i]
        while j != i:
            c.append(j)
            j = nxt.pop(j)
        for x in c:
            ans[x - 1] = len(c)
    print(*ans)
