n = int(input())
s = input()
d = 0
for c in s[:n]:
    if c == "1":
        d += 1
    else:
        d -= 1
if d != 0:
    print(1)
    print(s)
else:
    print(2)
    print(s[0] + " " + s[1:])
