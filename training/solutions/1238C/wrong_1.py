for _ in range(int(input())):
    h, n = map(int, input().split())
    p = list(map(int, input().split()))
    ans = 0
    i = 1
    while i < n:
        if i + 1 == n or p[i] - p[i + 1] > 1:
            ans += 1
            i += 1
        else:
            i += 2
    print(ans)
