import re
input()
s = input().strip()
t = input().strip()
p = s.replace("*", "[a-z]*")
print("YES" if re.fullmatch(p, t) else "NO")
