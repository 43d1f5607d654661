s = input()
h = 0
i = 0
while i < len(s):
    if s[i + 1] == "/":
        h -= 1
        print(" " * (2 * h) + s[i:i + 4])
        i += 4
    else:
        print(" " * (2 * h) + s[i:i + 3])
        i += 3
        h += 1
