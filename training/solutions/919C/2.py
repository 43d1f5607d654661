n, m, k = map(int, input().split())
a = [input() for _ in range(n)]
d = [0] * m
r = 0
for i in range(n):
    c = 0
    for j in range(m):
        if a[i][j] == ".":
            c += 1
            d[j] += 1
        else:
            c = 0
            d[j] = 0
        if c >= k:
            r += 1
        if d[j] >= k and k > 1:
            r += 1
print(r)
