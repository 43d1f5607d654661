s = input().lower()
ans = ""
for c in s:
    if c not in "aeiouy":
        ans += "." + c
print(ans)
