for _ in range(int(input())):
    n, m, k = map(int, input().split())
    h = list(map(int, input().split()))
    ans = "YES"
    for i in range(n - 1):
        m += h[i] - h[i + 1] + k
        if m < 0:
            ans = "NO"
    print(ans)
