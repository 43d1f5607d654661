import sys
t = str.maketrans("01i", "oll")
v = sys.stdin.read().lower().translate(t).split("\n")
v = [x.strip() for x in v]
print("No" if v[0] in v[2:] else "Yes")
