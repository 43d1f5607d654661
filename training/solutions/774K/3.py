from itertools import groupby

n = int(input())
out = []
for c, g in groupby(input()):
    w = "".join(g)
    if c not in "aeiouy" or w == "ee" or w == "oo":
        out.append(w)
    else:
        out.append(c)
print("".join(out))
