n, k = map(int, input().split())
a = [[0] * n for _ in range(n)]
for i in range(n):
    for j in range(i, n):
        if k > 0:
            a[i][j] = a[j][i] = 1
            k -= 1 if i == j else 2
if k > 0:
    print(-1)
else:
    for row in a:
        print(*row)
