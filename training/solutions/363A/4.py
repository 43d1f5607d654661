s = input().strip()
for i in range(len(s) - 1, -1, -1):
    d = int(s[i])
    r = ""
    if d >= 5:
        r += "-O|"
        d -= 5
    else:
        r += "O-|"
    for j in range(5):
        if j == d:
            r += "-"
        else:
            r += "O"
    print(r)
