x, y, z = map(int, input().split())
a = (x + y) // z
m = 0
if x // z + y // z < a:
    m = z - max(x % z, y % z)
print(a, m)
