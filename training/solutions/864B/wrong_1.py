import re
n = int(input())
print(max(len(w) for w in re.split("[A-Z]", input())))
