x, y, z, t1, t2, t3 = [int(i) for i in input().split()]
d = abs(x - y)
print("NO" if d * t1 < (d + abs(x - z)) * t2 + t3 * 3 else "YES")
