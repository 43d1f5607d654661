for _ in range(int(input())):
    n, k = map(int, input().split())
    a = sorted(map(int, input().split()), reverse=True)
    w = sorted(map(int, input().split()))
    ans = p = 0
    for x in w:
        ans += a[p] + a[p + x - 1]
        p += x
    print(ans)
