x, y = map(int, input().split())
if x < 5 and y < 5:
    a = x ** y
    b = y ** x
elif x == 1 or y == 1:
    a, b = x, y
else:
    a, b = y, x
print("<" if a < b else ">" if a > b else "=")
