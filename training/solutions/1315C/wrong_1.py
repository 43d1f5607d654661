for _ in range(int(input())):
    n = int(input())
    b = list(map(int, input().split()))
    c = [i for i in range(1, 2 * n + 1) if i not in b]
    p = sorted(b)
    if any(x > y for x, y in zip(p, c)):
        print(-1)
        continue
    d = dict(zip(p, c))
    ans = []
    for x in b:
        ans += [x, d[x]]
    print(*ans)
