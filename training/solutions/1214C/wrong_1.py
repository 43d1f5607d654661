n = int(input())
s = input()
b = 0
bad = 0
for c in s:
    if c == "(":
        b += 1
    else:
        b -= 1
    if b < 0:
        bad += 1
if b == 0 and bad <= 1:
    print("Yes")
else:
    print("No")
