a = input().strip()
b = input().strip()
c = str(int(a) + int(b))
a = a.replace("0", "")
b = b.replace("0", "")
c = c.replace("0", "")
if int(a) + int(b) == int(c):
    print("YES")
else:
    print("NO")
