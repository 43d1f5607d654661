n = int(input())
a = [list(input().strip()) for i in range(n)]
d = [(0, 0), (-1, 0), (1, 0), (0, -1), (0, 1)]
for i in range(1, n - 1):
    for j in range(1, n - 1):
        if all(a[i + x][j + y] == "#" for x, y in d):
            for x, y in d:
                a[i + x][j + y] = "."
if any("#" in r for r in a):
    print("NO")
else:
    print("YES")
