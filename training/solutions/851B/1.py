ax, ay, bx, by, cx, cy = map(int, input().split())
d1 = (ax - bx) ** 2 + (ay - by) ** 2
d2 = (bx - cx) ** 2 + (by - cy) ** 2
cross = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
print("Yes" if d1 == d2 and cross != 0 else "No")
