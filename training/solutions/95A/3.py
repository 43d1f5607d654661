import re
words = [input().strip() for _ in range(int(input()))]
w = input().strip()
x = input().strip()
hit = [0] * len(w)
for s in words:
    for m in re.finditer('(?=' + s + ')', w, re.I):
        for i in range(m.start(), m.start() + len(s)):
            hit[i] = 1
out = []
for c, h in zip(w, hit):
    if h:
        d = x if c.lower() != x else 'ab'[x == 'a']
        c = d if c.islower() else d.upper()
    out.append(c)
print(*out, sep='')
