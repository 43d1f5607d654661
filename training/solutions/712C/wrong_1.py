x, y = map(int, input().split())
a = y
steps = 3
while 2 * a - 1 < x:
    a = 2 * a - 1
    steps += 3
print(steps)
