import re
s = input()
if re.fullmatch(r"[a-z]+@([a-z]{2,}@)*[a-z]+", s):
    print(re.sub(r"(@[a-z])(?=[a-z]+@)", r"\1,", s))
else:
    print("No solution")
