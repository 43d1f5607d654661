s = input().strip()
while s:
    if s.endswith("144"):
        s = s[:-3]
    elif s.endswith("14"):
        s = s[:-2]
    elif s.endswith("1"):
        s = s[:-1]
    else:
        break
print("NO" if s else "YES")
