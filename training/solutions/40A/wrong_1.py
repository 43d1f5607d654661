x, y = map(int, input().split())
d = int((x * x + y * y) ** 0.5)
if (x * y > 0) == (d % 2 == 0):
    print("black")
else:
    print("white")
