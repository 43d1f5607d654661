s = input()
h = 0
for t in s[1:-1].split("><"):
    print("  " * h + "<" + t + ">")
    if t[0] == "/":
        h -= 1
    else:
        h += 1
