n = int(input())
s = input() + " "
c = b = 0
for x in s:
    if x == " ":
        b = max(b, c)
        c = 0
    elif "A" <= x <= "Z":
        c += 1
print(b)
