s = input().strip()
ans = 0
for i in range(1, len(s)):
    if int(s[i]) % 4 == 0:
        ans += 1
    if int(s[i - 1:i + 1]) % 4 == 0:
        ans += i
print(ans)
