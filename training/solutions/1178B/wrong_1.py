s = input().strip().replace("vv", "w")
a = b = c = 0
for x in s:
    if x == "w":
        a += 1
        c += b
    elif x == "o":
        b += a
print(c)
