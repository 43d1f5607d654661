s = input().strip()
n = len(s)
ans = "NO"
for i in range(n):
    for j in range(i + 1, n + 1):
        if s[:i] + s[j:] == "CODEFORCES":
            ans = "YES"
print(ans)
