s = input().strip()
i = 0
r = ""
while i < len(s):
    if s[i] == ".":
        r += "0"
        i += 1
    else:
        r += "1" if s[i + 1] == "." else "2"
        i += 2
print(r)
