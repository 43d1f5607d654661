n = int(input())
a = list(map(int, input().split()))
ans = 360
for i in range(n):
    s = 0
    for j in range(i, n):
        s += a[j]
        ans = min(ans, abs(360 - 2 * s))
print(ans)
