x, y = map(int, input().split())
x -= y - 1
if y == 0 or x < 0 or x % 2:
    print("No")
else:
    print("Yes")
