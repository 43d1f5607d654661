x, y = map(int, input().split())
if x == y:
    print("=")
elif x == 1:
    print("<")
elif y == 1:
    print(">")
elif x < y:
    print(">")
else:
    print("<")
