m = int(input())
g = [[0] * 5 for i in range(5)]
for i in range(m):
    a, b = map(int, input().split())
    g[a - 1][b - 1] = g[b - 1][a - 1] = 1
ok = False
for i in range(5):
    for j in range(i):
        for k in range(j):
            if g[i][j] and g[j][k] and g[i][k]:
                ok = True
print("WIN" if ok else "FAIL")
