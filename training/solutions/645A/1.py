a = input() + input()[::-1]
b = input() + input()[::-1]
a = a.replace("X", "")
b = b.replace("X", "")
if b in a + a:
    print("YES")
else:
    print("NO")
