y, b, r = map(int, input().split())
while not (y + 1 <= b and y + 2 < r):
    y -= 1
print(y + y + 1 + y + 2)
