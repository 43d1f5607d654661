n = int(input())
m = 2 * n
a = [[0] * m for _ in range(m)]
for i in range(1, m):
    for j, x in enumerate(map(int, input().split())):
        a[i][j] = a[j][i] = x
r = [0] * m
for i in range(m):
    if r[i] == 0:
        j = max((k for k in range(m) if k != i and r[k] == 0), key=lambda k: a[i][k])
        r[i] = j + 1
        r[j] = i + 1
print(*r)
