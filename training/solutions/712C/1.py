x, y = map(int, input().split())
a = b = c = y
steps = 0
while a < x:
    a, b, c = b, c, min(x, b + c - 1)
    steps += 1
print(steps)
