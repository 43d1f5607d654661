s = input().strip()
t = input()
if s[0] in t or s[1] in t:
    print("YES")
else:
    print("NO")
