for _ in range(int(input())):
    n, k, z = map(int, input().split())
    a = list(map(int, input().split()))
    ans = s = best = 0
    for i in range(k + 1):
        s += a[i]
        if i + 1 < n:
            best = max(best, a[i] + a[i + 1])
        rest = k - i
        if rest % 2 == 0 and rest // 2 <= z:
            ans = max(ans, s + best * (rest // 2))
    print(ans)
