a = [input().strip() for i in range(4)]
ans = "NO"
for i in range(3):
    for j in range(3):
        k = 0
        for x in (i, i + 1):
            for y in (j, j + 1):
                if a[x][y] == "#":
                    k += 1
        if k >= 3 or k <= 1:
            ans = "YES"
print(ans)
