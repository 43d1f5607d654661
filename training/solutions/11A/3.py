n, d = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
for i in range(1, n):
    if a[i] <= a[i - 1]:
        k = (a[i - 1] - a[i]) // d + 1
        ans += k
        a[i] += k * d
print(ans)
