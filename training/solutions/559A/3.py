a, b, c, d, e, f = map(int, input().split())
total = 0
width = a
for row in range(b + c):
    below = width
    if row < f and row < b:
        below += 1
    elif row >= f and row >= b:
        below -= 1
    total += width + below
    width = below
print(total)
