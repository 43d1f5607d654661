x = y = z = 0
for c in input():
    if c == 'a':
        x += 1
        z += 1
    else:
        y += 1
    y = max(y, x)
    z = max(z, y)
print(z)
