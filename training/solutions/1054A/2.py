x, y, z, t1, t2, t3 = map(int, input().split())
stairs = (max(x, y) - min(x, y)) * t1
lift = abs(z - x) * t2 + t3
lift += t3 + abs(x - y) * t2 + t3
if lift <= stairs:
    print("YES")
else:
    print("NO")
