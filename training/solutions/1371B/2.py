for _ in range(int(input())):
    n, r = map(int, input().split())
    k = min(n - 1, r)
    ans = k * (k + 1) // 2
    if r >= n:
        ans += 1
    print(ans)
