a, b, s = input(), input(), input()
r = ""
for c in s:
    if c in a:
        r += b[a.index(c)]
    elif c.lower() in a:
        r += b[a.index(c.lower())].upper()
    else:
        r = c
print(r)
