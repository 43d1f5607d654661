n = int(input())
s = input()
b = 0
low = 0
for c in s:
    if c == "(":
        b += 1
    else:
        b -= 1
    low = min(low, b)
if b == 0 and low >= -1:
    print("Yes")
else:
    print("No")
