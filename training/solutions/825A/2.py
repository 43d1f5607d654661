n = int(input())
s = input().strip() + "0"
c = 0
r = ""
for x in s:
    if x == "1":
        c += 1
    else:
        r += str(c)
        c = 0
print(r)
