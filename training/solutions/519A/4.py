d = {"q": 9, "r": 5, "b": 3, "n": 3, "p": 1}
k = 0
for i in range(8):
    for c in input().strip():
        if c.lower() in d:
            if c.isupper():
                k += d[c.lower()]
            else:
                k -= d[c]
if k == 0:
    print("Draw")
else:
    print("White" if k > 0 else "Black")
