n = int(input())
s = input().strip()
ans = ""
while s:
    c = s[0]
    ans += c * s.count(c)
    s = s.replace(c, "")
print(ans)
