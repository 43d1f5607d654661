n = int(input())
a = [[0] * n for _ in range(n)]
i, j = 0, n // 2
for x in range(1, n * n + 1):
    a[i][j] = x
    ni, nj = (i - 1) % n, (j + 1) % n
    if a[ni][nj]:
        ni, nj = (i + 1) % n, j
    i, j = ni, nj
for row in a:
    print(*row)
