n, k = map(int, input().split())
ans = 0
for i in range(min(k, n // 2)):
    ans += 2 * (n - 2 * i) - 3
print(ans)
