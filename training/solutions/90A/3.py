a = list(map(int, input().split()))
ans = 0
for i in range(3):
    if a[i] > 0:
        k = (a[i] + 1) // 2
        ans = max(ans, (k - 1) * 3 + i + 30)
print(ans)
