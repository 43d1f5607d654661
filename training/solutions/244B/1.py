n = int(input())
found = set()

def grow(value, x, y):
    if 0 < value <= n:
        found.add(value)
        grow(value * 10 + x, x, y)
        grow(value * 10 + y, x, y)

for x in range(10):
    for y in range(10):
        grow(x, x, y)
        grow(y, x, y)
print(len(found))
