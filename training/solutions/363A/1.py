for c in input()[::-1]:
    d = int(c)
    s = "-O" if d > 4 else "O-"
    d %= 5
    print(s + "|" + "O" * d + "-" + "O" * (4 - d))
