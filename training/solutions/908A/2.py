c = 0
for x in input().strip():
    if x.isdigit():
        if int(x) % 2:
            c += 1
    elif x in ("a", "e", "i", "o", "u"):
        c += 1
print(c)
