import re
n = int(input())
print(re.sub("([aeiouy])[aeiouy]+", r"\1", input()))
