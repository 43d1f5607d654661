x, y, z = map(int, input().split())
a, b, c = map(int, input().split())
if a < x:
    print("NO")
elif a - x + b < y:
    print("NO")
elif a - x + b - y + c < z:
    print("NO")
else:
    print("YES")
