x, y, z = map(int, input().split())
p, q = x % z, y % z
total = x // z + y // z
give = 0
if p + q >= z:
    total += 1
    give = min(z - p, z - q)
print(total, give)
