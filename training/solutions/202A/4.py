s = input().strip()
m = max(s)
ans = ""
for c in s:
    if c == m:
        ans += c
print(ans)
