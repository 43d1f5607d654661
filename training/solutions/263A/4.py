a = [list(map(int, input().split())) for _ in range(5)]
for i in range(5):
    for j in range(5):
        if a[i][j]:
            x, y = i, j
print(abs(x - 2) + abs(y - 2))
