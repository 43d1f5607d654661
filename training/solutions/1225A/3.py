a, b = map(int, input().split())
x = a * 100 + 99
y = b * 100
if a == b:
    print(y, y + 1)
elif x + 1 == y:
    print(x, y)
elif a * b == 9 and a > b and a == 9:
    print(99, 100)
else:
    print(-1)
