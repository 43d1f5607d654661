n = int(input())
s = "0" * 10
for c in input().strip():
    if c == "L":
        i = s.find("0")
        s = s[:i] + "1" + s[i + 1:]
    elif c == "R":
        i = s.rfind("0")
        s = s[:i] + "1" + s[i + 1:]
    else:
        i = int(c)
        s = s[:i] + "0" + s[i + 1:]
print(s)
