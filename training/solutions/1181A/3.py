x, y, z = map(int, input().split())
k = (x + y) // z
if x // z + y // z == k:
    print(k, 0)
else:
    print(k, min(z - x % z, z - y % z))
