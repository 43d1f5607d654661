n, a, b = map(int, input().split())
shapes = []
for i in range(n):
    x, y = map(int, input().split())
    shapes += [(i, x, y), (i, y, x)]
best = 0
for i, x, y in shapes:
    if x > a or y > b:
        continue
    for j, u, v in shapes:
        beside = u <= a - x and v <= b
        above = u <= a and v <= b - y
        if i != j and (beside or above):
            best = max(best, x * y + u * v)
print(best)
