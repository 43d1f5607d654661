s = input()
n = len(s)
pal = [[False] * n for _ in range(n)]
for i in range(n - 1, -1, -1):
    for j in range(i, n):
        pal[i][j] = s[i] == s[j] and (j - i < 2 or pal[i + 1][j - 1])
finished = 0
answer = 0
for i in range(n):
    answer += finished * sum(pal[i])
    finished += sum(pal[k][i] for k in range(i + 1))
print(answer)
