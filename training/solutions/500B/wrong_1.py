n = int(input())
p = list(map(int, input().split()))
g = [input().strip() for _ in range(n)]
for i in range(n):
    for j in range(i + 1, n):
        if g[i][j] == '1' and p[j] < p[i]:
            p[i], p[j] = p[j], p[i]
print(*p)
