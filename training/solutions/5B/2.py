import sys
a = [s.rstrip("\n") for s in sys.stdin]
w = max(len(s) for s in a)
left = True
print("*" * (w + 2))
for s in a:
    if (w - len(s)) % 2:
        if left:
            s += " "
        else:
            s = " " + s
        left = not left
    p = " " * ((w - len(s)) // 2)
    print("*" + p + s + p + "*")
print("*" * (w + 2))
