a = [list(input().strip()) for i in range(4)]

def win():
    for i in range(4):
        for j in range(2):
            if a[i][j] == a[i][j + 1] == a[i][j + 2] == "x":
                return True
            if a[j][i] == a[j + 1][i] == a[j + 2][i] == "x":
                return True
    for i in range(2):
        for j in range(2):
            if a[i][j] == a[i + 1][j + 1] == a[i + 2][j + 2] == "x":
                return True
            if a[i][j + 2] == a[i + 1][j + 1] == a[i + 2][j] == "x":
                return True
    return False

ans = "NO"
for i in range(4):
    for j in range(4):
        if a[i][j] == ".":
            a[i][j] = "x"
            if win():
                ans = "YES"
            a[i][j] = "."
print(ans)
