for _ in range(int(input())):
    n, k = map(int, input().split())
    ans = 0
    while n >= k:
        n, r = divmod(n, k)
        ans += r + 1
    print(ans + n)
