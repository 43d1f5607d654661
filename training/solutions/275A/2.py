g = [[0] * 5] + [[0] + list(map(int, input().split())) + [0] for _ in range(3)] + [[0] * 5]
for i in range(1, 4):
    for j in range(1, 4):
        t = g[i][j] + g[i - 1][j] + g[i + 1][j] + g[i][j - 1] + g[i][j + 1]
        print(1 - t % 2, end="")
    print()
