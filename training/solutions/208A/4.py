import re
s = input()
print(re.sub("(WUB)+", " ", s).strip())
