for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    m = a[0]
    ans = 0
    for x in a:
        m = max(m, x)
        ans = max(ans, m - x)
    print(ans)
