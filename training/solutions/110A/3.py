s = input()
c = 0
for x in s:
    if x == "4" or x == "7":
        c += 1
if c == 4 or c == 7:
    print("YES")
else:
    print("NO")
