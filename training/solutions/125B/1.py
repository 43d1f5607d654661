s = input()
h = 0
for t in s[1:-1].split("><"):
    if t[0] == "/":
        h -= 1
        print("  " * h + "<" + t + ">")
    else:
        print("  " * h + "<" + t + ">")
        h += 1
