h, m = map(int, input().split(":"))
x = 0
y = 0
for i in range(h * 60 + m):
    x += 0.5
    y += 6
    if x == 360:
        x = 0
    if y == 360:
        y = 0
print(x, y)
