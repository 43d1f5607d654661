n = int(input())
a = []
for i in range(n):
    a.append(list(input().strip()))
d = [(0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)]
for i in range(1, n - 1):
    for j in range(1, n - 1):
        if all(a[i + x][j + y] == "." for x, y in d):
            for x, y in d:
                a[i + x][j + y] = "#"
print("NO" if any("." in r for r in a) else "YES")
