n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    if a[i] > 0:
        ans = max(ans, (a[i] - 1) * n + i + 1)
print(ans)
