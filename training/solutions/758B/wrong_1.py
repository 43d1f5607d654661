s = input()
r = []
for c in "RBYG":
    i = s.index(c)
    r.append(s[i::4].count("!"))
print(*r)
