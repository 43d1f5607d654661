n, m, q = map(int, input().split())
pos = [[(i, j) for j in range(m)] for i in range(n)]
ans = [[0] * m for _ in range(n)]
for _ in range(q):
    t = list(map(int, input().split()))
    if t[0] == 1:
        row = pos[t[1] - 1]
        row.append(row.pop(0))
    elif t[0] == 2:
        c = t[1] - 1
        col = [row[c] for row in pos]
        for i in range(n):
            pos[i][c] = col[(i + 1) % n]
    else:
        i, j = pos[t[1] - 1][t[2] - 1]
        ans[i][j] = t[3]
for row in ans:
    print(*row)
