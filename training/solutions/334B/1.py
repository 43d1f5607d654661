pts = [tuple(map(int, input().split())) for _ in range(8)]
xs = sorted(set(p[0] for p in pts))
ys = sorted(set(p[1] for p in pts))
ok = len(set(pts)) == 8 and len(xs) == 3 and len(ys) == 3
if ok and (xs[1], ys[1]) in pts:
    ok = False
print("respectable" if ok else "ugly")
