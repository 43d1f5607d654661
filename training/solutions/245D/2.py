n = int(input())
b = [list(map(int, input().split())) for _ in range(n)]
a = [0] * n
for i in range(n):
    for j in range(i):
        a[i] |= b[i][j]
        a[j] |= b[i][j]
print(*a)
