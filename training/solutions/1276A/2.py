import re

t = int(input())
for _ in range(t):
    s = input()
    pos = []
    for m in re.finditer("twone|one|two", s):
        if m.group() == "twone":
            pos.append(m.start() + 3)
        else:
            pos.append(m.start() + 2)
    print(len(pos))
    print(*pos)
