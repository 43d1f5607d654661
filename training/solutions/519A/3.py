w = b = 0
for i in range(8):
    s = input()
    for c in s:
        if c == "Q":
            w += 9
        elif c == "R":
            w += 5
        elif c == "B" or c == "N":
            w += 3
        elif c == "P":
            w += 1
        elif c == "q":
            b += 9
        elif c == "r":
            b += 5
        elif c == "b" or c == "n":
            b += 3
        elif c == "p":
            b += 1
if w > b:
    print("White")
elif w < b:
    print("Black")
else:
    print("Draw")
