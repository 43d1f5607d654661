t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    x = list(map(int, input().split()))
    ans = 0
    for i in range(1, n + 1):
        m = n
        for v in x:
            m = min(m, abs(i - v) + 1)
        ans = max(ans, m)
    print(ans)
