s = input()
r = ""
while s:
    if len(s) % 2 == 0:
        r = s[-1] + r
        s = s[:-1]
    else:
        r = s[0] + r
        s = s[1:]
print(r)
