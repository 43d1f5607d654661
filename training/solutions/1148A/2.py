a, b, c = map(int, input().split())
x, y = a + c, b + c
if x > y + 1:
    x = y + 1
if y > x + 1:
    y = x + 1
print(x + y)
