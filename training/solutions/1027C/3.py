import sys
it = iter(sys.stdin.read().split())
for _ in range(int(next(it))):
    n = int(next(it))
    a = sorted([int(next(it)) for _ in range(n)])
    last = 0
    p, s = 1, 0
    i = 0
    while i + 1 < n:
        if a[i] != a[i + 1]:
            i += 1
            continue
        if last and (s == 0 or (last + a[i]) ** 2 * s < p * last * a[i]):
            p, s = (last + a[i]) ** 2, last * a[i]
            ans = last, last, a[i], a[i]
        last = a[i]
        i += 2
    print(*ans)
