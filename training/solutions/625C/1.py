n, k = map(int, input().split())
a = [[0] * n for _ in range(n)]
x = 1
for i in range(n):
    for j in range(k - 1):
        a[i][j] = x
        x += 1
for i in range(n):
    for j in range(k - 1, n):
        a[i][j] = x
        x += 1
print(sum(r[k - 1] for r in a))
for r in a:
    print(*r)
