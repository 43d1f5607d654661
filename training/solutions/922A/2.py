x, y = map(int, input().split())
if y == 0:
    r = False
elif y == 1:
    r = x == 0
else:
    r = x >= y - 1 and (x - y) % 2 == 1
print("Yes" if r else "No")
