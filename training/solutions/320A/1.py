import re
print("YES" if re.fullmatch("(1|14|144)+", input()) else "NO")
