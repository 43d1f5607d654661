n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
row, col, main, side = [0] * n, [0] * n, 0, 0
for i in range(n):
    for j in range(n):
        row[i] += a[i][j]
        col[j] += a[i][j]
        if a[i][j] == 0:
            p, q = i, j
    main += a[i][i]
    side += a[i][n - 1 - i]
x = max(row) - row[p] if n > 1 else 1
row[p] += x
col[q] += x
main += x * (p == q)
side += x * (p + q == n - 1)
good = x > 0 and len(set(row + col + [main, side])) == 1
print(x if good else -1)
