s = input().strip()
ans = ""
for i in range(len(s)):
    if i == 0:
        ans += s[i].upper()
    else:
        ans += s[i]
print(ans)
