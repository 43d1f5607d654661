import re
s = input().strip()
print("YES" if re.search("AB.*BA|BA.*AB", s) else "NO")
