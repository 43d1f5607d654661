import re
print("YES" if re.search("h.*e.*i.*d.*i", input()) else "NO")
