x, y, z, s = sorted(map(int, input().split()))
print(s - x, s - y, s - z)
