s = input().strip()
ans = ""
for i in range(len(s)):
    d = int(s[i])
    if d > 4 and not (i == 0 and d == 9):
        d = 9 - d
    ans += str(d)
print(ans)
