a = [input().strip() for i in range(8)]
r = 0
c = 0
for i in range(8):
    if a[i] == "BBBBBBBB":
        r += 1
for j in range(8):
    ok = True
    for i in range(8):
        if a[i][j] == "W":
            ok = False
    if ok:
        c += 1
if r == 8:
    print(8)
else:
    print(r + c)
