m, n = map(int, input().split())
t = [list(map(int, input().split())) for _ in range(m)]
r = [0] * m
for j in range(n):
    free = 0
    for i in range(m):
        free = max(free, r[i]) + t[i][j]
        r[i] = free
print(" ".join(map(str, r)))
