import re
print(max(len(x) for x in re.split("[AEIOUY]", input().strip())) + 1)
