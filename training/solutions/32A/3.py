n, d = map(int, input().split())
a = list(map(int, input().split()))
a.sort()
ans = 0
for i in range(n):
    j = i + 1
    while j < n and a[j] - a[i] <= d:
        ans += 2
        j += 1
print(ans)
