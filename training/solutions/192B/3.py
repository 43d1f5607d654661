n = int(input())
a = list(map(int, input().split()))
ans = min(a[0], a[n - 1])
for i in range(n - 1):
    ans = min(ans, max(a[i], a[i + 1]))
print(ans)
