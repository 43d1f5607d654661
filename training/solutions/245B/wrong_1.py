s = input().strip()
p = 4 if s[0] == "h" else 3
i = s.find("ru", p)
ans = s[:p] + "://" + s[p:i] + ".ru"
if i + 2 < len(s):
    ans += "/" + s[i + 2:]
print(ans)
