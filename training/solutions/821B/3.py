m, b = map(int, input().split())
best = 0
x = 0
for y in range(b, -1, -1):
    row = x * (x + 1) // 2
    top = row + (x + 1) * y
    best = max(best, (row + top) * (y + 1) // 2)
    x += m
print(best)
