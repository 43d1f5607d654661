m, n = map(int, input().split())
ans = 0
for k in range(1, m + 1):
    ans += k * ((k / m) ** n - ((k - 1) / m) ** n)
print(ans)
