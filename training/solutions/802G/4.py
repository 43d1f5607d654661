import re
s = input()
if re.search("h.*e.*i.*d.*i", s):
    print("YES")
else:
    print("NO")
