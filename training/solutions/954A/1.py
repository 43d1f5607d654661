import re
n = int(input())
print(len(re.sub("UR|RU", "D", input())))
