n, m = map(int, input().split())
a = [input() for i in range(n)]
for i in range(n):
    if a[i].count("*") == 1:
        r = i + 1
for j in range(m):
    k = 0
    for i in range(n):
        if a[i][j] == "*":
            k += 1
    if k == 1:
        c = j + 1
print(r, c)
