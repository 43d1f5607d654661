s = input().strip() + "x"
ans = "YES"
for i in range(len(s) - 1):
    if s[i] in "aeioun" or s[i + 1] in "aeiou":
        continue
    ans = "NO"
print(ans)
