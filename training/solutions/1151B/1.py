n, m = map(int, input().split())
a = [list(map(int, input().split())) for _ in range(n)]
c = [1] * n
x = 0
for row in a:
    x ^= row[0]
if x == 0:
    for i in range(n):
        for j in range(m):
            if a[i][j] != a[i][0] and x == 0:
                c[i] = j + 1
                x = a[i][j] ^ a[i][0]
if x:
    print("TAK")
    print(*c)
else:
    print("NIE")
