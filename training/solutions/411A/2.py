import re
s = input().strip()
good = len(s) >= 5
for p in ("[A-Z]", "[a-z]", "[0-9]"):
    if not re.search(p, s):
        good = False
if good:
    print("Correct")
else:
    print("Too weak")
