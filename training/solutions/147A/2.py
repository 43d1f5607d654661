import re
s = " ".join(input().split())
s = re.sub(" ?([.,!?]) ?", r"\1 ", s)
print(s)
