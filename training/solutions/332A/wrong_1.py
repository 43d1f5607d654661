n = int(input())
s = input().strip()
ans = 0
for i in range(n, len(s), n):
    if s[i] == s[i - 1] == s[i - 2] == s[i - 3]:
        ans += 1
print(ans)
