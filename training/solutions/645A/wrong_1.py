a = input() + input()
b = input() + input()
a = a.replace("X", "")
b = b.replace("X", "")
if b in a + a:
    print("YES")
else:
    print("NO")
