w = b = 0
cost = dict(zip("qrbnpk.", (9, 5, 3, 3, 1, 0, 0)))
for _ in range(8):
    for c in input().strip():
        if c.isupper():
            w += cost[c.lower()]
        else:
            b += cost[c]
if w > b:
    print("White")
elif w < b:
    print("Black")
else:
    print("Draw")
