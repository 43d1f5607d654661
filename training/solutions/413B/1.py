n, m, k = map(int, input().split())
a = [list(map(int, input().split())) for i in range(n)]
chat = [0] * m
own = [0] * n
for i in range(k):
    x, y = map(int, input().split())
    chat[y - 1] += 1
    own[x - 1] += 1
ans = []
for i in range(n):
    s = 0
    for j in range(m):
        if a[i][j] == 1:
            s += chat[j]
    ans.append(s - own[i])
print(*ans)
