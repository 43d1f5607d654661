pts = [tuple(map(int, input().split())) for _ in range(8)]
xs = set(p[0] for p in pts)
ys = set(p[1] for p in pts)
if len(set(pts)) == 8 and len(xs) == 3 and len(ys) == 3:
    print("respectable")
else:
    print("ugly")
