n, m = map(int, input().split())
t = [input() for _ in range(n)]
cur = [''] * n
ans = 0
for j in range(m):
    new = [cur[i] + t[i][j] for i in range(n)]
    if new == sorted(new):
        cur = new
    else:
        ans += 1
print(ans)
