s = "a" + input()
ans = 0
for i in range(1, len(s)):
    d = abs(ord(s[i]) - ord(s[i - 1]))
    ans += min(d, 26 - d)
print(ans)
