import re
s = input().strip()
print("NO" if re.search("[^aeioun]([^aeiou]|$)", s) else "YES")
