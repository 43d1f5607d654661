n = int(input())
a = [input() for _ in range(n)]
r = 0
for i in range(n - 1):
    for j in range(1, n - 1):
        if a[i][j] == a[i - 1][j - 1] == a[i - 1][j + 1] == a[i + 1][j - 1] == a[i + 1][j + 1] == "X":
            r += 1
print(r)
