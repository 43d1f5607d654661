m, n = map(int, input().split())
b = [list(map(int, input().split())) for _ in range(m)]
a = [[1] * n for _ in range(m)]
for i in range(m):
    for j in range(n):
        if b[i][j] == 0:
            for k in range(n):
                a[i][k] = 0
            for k in range(m):
                a[k][j] = 0
r = [max(x) for x in a]
c = [max(x) for x in zip(*a)]
if all(b[i][j] == r[i] | c[j] for i in range(m) for j in range(n)):
    print("YES")
    for x in a:
        print(*x)
else:
    print("NO")
