s = input().strip()
t = input().strip()
p = 0
pos = []
for c in t:
    p = s.index(c, p)
    pos.append(p)
    p += 1
pos.append(len(s))
print(max([pos[0]] + [b - a - 1 for a, b in zip(pos, pos[1:])]))
