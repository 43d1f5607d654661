n = int(input())
a = [input() for _ in range(n)]
ok = True
for i in range(n):
    for j in range(n):
        c = 0
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < n and 0 <= y < n and a[x][y] == "o":
                c += 1
        if c % 2:
            ok = False
print("YES" if ok else "NO")
