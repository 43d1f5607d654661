n, k = map(int, input().split())
g = [['S'] * n for _ in range(n)]
cells = [(i, j) for i in range(n) for j in range(i % 2, n, 2)]
if len(cells) < k:
    print('NO')
else:
    for i, j in cells[:k]:
        g[i][j] = 'L'
    print('YES')
    print('\n'.join(map(''.join, g)))
