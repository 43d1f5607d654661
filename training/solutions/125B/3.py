import re
h = 0
for t in re.findall("<.+?>", input()):
    if len(t) == 4:
        h -= 2
    print(" " * h + t)
    if len(t) == 3:
        h += 2
