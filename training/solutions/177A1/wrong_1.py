n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
m = n // 2
s = 0
for i in range(n):
    s += a[i][i] + a[i][n - 1 - i] + a[m][i] + a[i][m]
print(s)
