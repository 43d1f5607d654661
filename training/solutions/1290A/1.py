for _ in range(int(input())):
    n, m, k = map(int, input().split())
    a = list(map(int, input().split()))
    k = min(k, m - 1)
    size = n - m + 1
    best = [max(a[i], a[i + size - 1]) for i in range(m)]
    free = m - k
    ans = 0
    for i in range(k + 1):
        ans = max(ans, min(best[i:i + free]))
    print(ans)
