n, r = map(int, input().split())
disks = []
for x in map(int, input().split()):
    top = max([b + (4 * r * r - (x - a) ** 2) ** 0.5 for a, b in disks if abs(x - a) <= 2 * r], default=r)
    disks.append((x, top))
print(" ".join("%.9f" % b for a, b in disks))
