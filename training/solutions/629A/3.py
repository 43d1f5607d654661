n = int(input())
a = [input() for i in range(n)]
ans = 0
for i in range(n):
    r = 0
    c = 0
    for j in range(n):
        if a[i][j] == "C":
            r += 1
        if a[j][i] == "C":
            c += 1
    ans += r * (r - 1) // 2 + c * (c - 1) // 2
print(ans)
