n, m = map(int, input().split())
x, y = map(int, input().split())
k = int(input())
ans = 0
for _ in range(k):
    a, b = map(int, input().split())
    lo = 0
    hi = 10**9
    while lo < hi:
        t = (lo + hi + 1) // 2
        if 1 <= x + a * t <= n and 1 <= y + b * t <= m:
            lo = t
        else:
            hi = t - 1
    x += a * lo
    y += b * lo
    ans += lo
print(ans)
