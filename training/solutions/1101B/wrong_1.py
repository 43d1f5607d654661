s = input().strip()
if "[" in s and "]" in s and s.count(":") > 1:
    print(4 + s.count("|"))
else:
    print(-1)
