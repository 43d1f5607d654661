n = int(input())
found = set()

def grow(v, x, y):
    if 0 < v <= n:
        found.add(v)
        grow(v * 10 + x, x, y)
        grow(v * 10 + y, x, y)

for x in range(1, 10):
    for y in range(1, 10):
        grow(x, x, y)
        grow(y, x, y)
print(len(found))
