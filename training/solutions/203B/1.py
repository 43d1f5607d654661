n, m = map(int, input().split())
c = [[0] * (n + 3) for i in range(n + 3)]
ans = -1
for t in range(1, m + 1):
    x, y = map(int, input().split())
    for i in range(x, x + 3):
        for j in range(y, y + 3):
            c[i][j] += 1
            if c[i][j] == 9 and ans < 0:
                ans = t
print(ans)
