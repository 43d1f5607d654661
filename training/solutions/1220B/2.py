from math import isqrt
n = int(input())
m = [list(map(int, input().split())) for _ in range(n)]
r = []
for i in range(n):
    j = (i + 1) % n
    k = (i + 2) % n
    r.append(isqrt(m[i][j] * m[i][k] // m[j][k]))
print(*r)
