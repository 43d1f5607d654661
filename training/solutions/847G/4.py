n = int(input())
s = [input().strip() for _ in range(n)]
ans = 0
for j in range(7):
    k = sum(1 for i in range(n) if s[i][j] == "1")
    ans = max(ans, k)
print(ans)
