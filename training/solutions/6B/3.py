n, m, c = input().split()
n = int(n)
m = int(m)
a = [input().strip() for i in range(n)]
s = []
for i in range(n):
    for j in range(m):
        if a[i][j] == c:
            for x, y in [(0, 1), (1, 0), (0, -1), (-1, 0)]:
                p = i + x
                q = j + y
                if 0 <= p < n and 0 <= q < m and a[p][q] != "." and a[p][q] != c:
                    if a[p][q] not in s:
                        s.append(a[p][q])
print(len(s))
