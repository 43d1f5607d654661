n = int(input())
c = [[0] * 26 for i in range(26)]
for i in range(n):
    w = input().strip()
    s = sorted({ord(x) - 97 for x in w})
    if len(s) < 3:
        c[s[0]][s[-1]] += len(w)
ans = 0
for i in range(26):
    for j in range(i + 1, 26):
        ans = max(ans, c[i][i] + c[j][j] + c[i][j])
print(ans)
