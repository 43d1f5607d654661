s = input().strip()
i = s.find("[")
j = s.rfind("]")
a = s.find(":", i + 1)
b = s.rfind(":", 0, max(j, 0))
if i == -1 or j == -1 or a == -1 or b == -1 or not i < a < b < j:
    print(-1)
else:
    print(4 + s[a:b].count("|"))
