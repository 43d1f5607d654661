for _ in range(int(input())):
    n, p, k = map(int, input().split())
    a = sorted(map(int, input().split()))
    ans = 0
    for i in range(n):
        if i >= k:
            a[i] += a[i - k]
    pre = 0
    for r in range(k):
        if pre > p:
            break
        ans = max(ans, r)
        for i in range(r + k - 1, n, k):
            base = a[r - 1] if r else 0
            if a[i] - base + pre > p:
                break
            ans = max(ans, i + 1)
        if r < n:
            pre += a[r]
    print(ans)
