s = input().strip()
n = len(s)
ans = 0
for i in range(n):
    for j in range(i + 1, n + 1):
        if s[i:j] in s[i + 1:]:
            ans = max(ans, j - i)
print(ans)
