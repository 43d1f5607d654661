a, b = map(int, input().split())
if a == 1 and b == 1:
    print(0)
elif (a - b) % 3 == 0:
    print(a + b - 3)
else:
    print(a + b - 2)
