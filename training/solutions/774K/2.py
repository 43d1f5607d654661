import re

input()
s = input()

def fix(m):
    w = m.group()
    return w if w in ("ee", "oo") else w[0]

print(re.sub(r"([aeiouy])\1+", fix, s))
