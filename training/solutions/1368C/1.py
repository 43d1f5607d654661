n = int(input())
cells = [(0, 0)]
for i in range(n + 1):
    cells += [(i, i + 1), (i + 1, i), (i + 1, i + 1)]
print(len(cells))
for x, y in cells:
    print(x, y)
