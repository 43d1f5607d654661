n, k = map(int, input().split())
a = list(map(int, input().split()))
ans = 0
while a[0] < k:
    for i in range(n):
        if a[i] < k and (i == n - 1 or a[i] != a[i + 1]):
            a[i] += 1
    ans += 1
print(ans)
