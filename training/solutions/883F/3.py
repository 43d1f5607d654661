import sys
w = sys.stdin.read().split()[1:]
names = []
for s in w:
    t = []
    for c in s:
        if c == "u":
            t += ["o", "o"]
        else:
            while c == "h" and t and t[-1] == "k":
                t.pop()
            t.append(c)
    if t not in names:
        names.append(t)
print(len(names))
