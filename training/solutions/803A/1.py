n, k = map(int, input().split())
if k > n * n:
    print(-1)
else:
    a = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(i, n):
            need = 1 if i == j else 2
            if k >= need:
                a[i][j] = a[j][i] = 1
                k -= need
    for row in a:
        print(*row)
