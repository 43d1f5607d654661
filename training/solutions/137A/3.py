s = input().strip()
ans = 1
k = 1
for i in range(1, len(s)):
    if s[i] == s[i - 1] and k < 5:
        k += 1
    else:
        ans += 1
        k = 1
print(ans)
