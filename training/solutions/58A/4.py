import re
s = input()
print("YES" if re.search("h.*e.*l.*l.*o", s) else "NO")
