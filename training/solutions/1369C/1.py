for _ in range(int(input())):
    n, k = map(int, input().split())
    a = sorted(map(int, input().split()), reverse=True)
    w = sorted(map(int, input().split()))
    ans = sum(a[:k])
    p = k - 1
    for i in range(k):
        if w[i] == 1:
            ans += a[i]
        else:
            p += w[i] - 1
            ans += a[p]
    print(ans)
