n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n - 1):
    t = 1
    while i + t * 2 < n:
        t *= 2
    ans += a[i]
    a[i + t] += a[i]
    print(ans)
