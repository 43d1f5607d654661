a, b = map(int, input().split())
x, y = a, b
while y:
    x, y = y, x % y
if abs(a - b) == x:
    print("Equal")
elif a < b:
    print("Dasha")
else:
    print("Masha")
