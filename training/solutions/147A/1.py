s = input()
for c in ".,!?":
    s = s.replace(c, " " + c + " ")
r = ""
for w in s.split():
    if w in ".,!?":
        r += w
    else:
        r += " " + w
print(r.strip())
