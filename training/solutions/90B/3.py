n, m = map(int, input().split())
a = [input().strip() for i in range(n)]
b = []
for j in range(m):
    b.append("".join(a[i][j] for i in range(n)))
ans = ""
for i in range(n):
    for j in range(m):
        c = a[i][j]
        if a[i].count(c) == 1 and b[j].count(c) == 1:
            ans += c
print(ans)
