n, m, c = input().split()
a = [input() for _ in range(int(n))]
s = set()
for i in range(len(a)):
    for j in range(len(a[i])):
        if a[i][j] == c:
            for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                if 0 <= x < len(a) and 0 < y < len(a[i]):
                    s.add(a[x][y])
print(len(s - {c, "."}))
