for _ in range(int(input())):
    n, k, z = map(int, input().split())
    a = list(map(int, input().split()))
    ans = 0
    for t in range(z + 1):
        end = k - 2 * t
        if end < 0:
            break
        best = 0
        for i in range(end + 1):
            if i + 1 < n:
                best = max(best, a[i] + a[i + 1])
        ans = max(ans, sum(a[:end + 1]) + best * t)
    print(ans)
