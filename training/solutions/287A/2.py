g = [list(input().strip()) for _ in range(4)]
def has():
    for i in range(3):
        for j in range(3):
            if g[i][j] == g[i + 1][j] == g[i][j + 1] == g[i + 1][j + 1]:
                return True
    return False
ok = has()
for i in range(4):
    for j in range(4):
        old = g[i][j]
        g[i][j] = "." if old == "#" else "#"
        ok = ok or has()
        g[i][j] = old
print("YES" if ok else "NO")
