x, y = map(int, input().split())
if x == y or (x, y) == (2, 4) or (x, y) == (4, 2):
    print("=")
elif x == 1 or (x, y) == (2, 3):
    print("<")
elif y == 1 or (x, y) == (3, 2):
    print(">")
elif x < y:
    print(">")
else:
    print("<")
