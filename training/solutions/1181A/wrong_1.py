x, y, z = map(int, input().split())
print((x + y) // z, min(x % z, y % z))
