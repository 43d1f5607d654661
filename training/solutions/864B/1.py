import re
n = int(input())
print(max(len(set(w)) for w in re.split("[A-Z]", input())))
