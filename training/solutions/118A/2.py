import re
s = re.sub("[aoyeui]", "", input().strip().lower())
print("." + ".".join(s))
