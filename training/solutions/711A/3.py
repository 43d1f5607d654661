n = int(input())
rows = []
found = False
for i in range(n):
    s = input()
    if not found:
        if s[:2] == "OO":
            s = "++" + s[2:]
            found = True
        elif s[3:] == "OO":
            s = s[:3] + "++"
            found = True
    rows.append(s)
if found:
    print("YES")
    print(*rows, sep="\n")
else:
    print("NO")
