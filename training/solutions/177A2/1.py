n = int(input())
a = [list(map(int, input().split())) for _ in range(n)]
h = n // 2
s = 0
for i in range(n):
    for j in range(n):
        if i == j or i + j == n - 1 or i == h or j == h:
            s += a[i][j]
print(s)
