r = ""
for c in reversed(input()):
    if not r or c >= r[-1]:
        r += c
print(r[::-1])
