x, y, z = map(int, input().split())
d = abs(x - y)
if d <= z and z:
    print("?")
elif d == 0:
    print("0")
else:
    print("+" if x > y else "-")
