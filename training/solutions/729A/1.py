import re
n = int(input())
print(re.sub("ogo(go)*", "***", input()))
