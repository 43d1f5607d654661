n = int(input())
a = []
for i in range(n):
    a.append(list(map(int, input().split())))
m = n // 2
ans = 0
for i in range(n):
    ans += a[i][i] + a[i][n - 1 - i] + a[m][i] + a[i][m]
ans -= a[m][m] * 3
print(ans)
