import sys
it = iter(map(int, sys.stdin.read().split()))
for _ in range(next(it)):
    h, n = next(it), next(it)
    p = [next(it) for _ in range(n)]
    res = 0
    cur = h
    i = 1
    while i < n and cur > 2:
        cur = p[i] + 1
        if cur <= 2:
            break
        if i + 1 < n and p[i + 1] == cur - 2:
            cur -= 2
            i += 2
        else:
            res += 1
            cur -= 1
            i += 1
    print(res)
