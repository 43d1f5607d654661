n = int(input())
a = [list(input().strip()) for _ in range(n)]
k = 0
for i in range(1, n - 1):
    for j in range(1, n - 1):
        if a[i][j] != "X":
            continue
        ok = True
        for x, y in [(-1, -1), (-1, 1), (1, -1), (1, 1)]:
            if a[i + x][j + y] != "X":
                ok = False
                break
        if ok:
            k += 1
print(k)
