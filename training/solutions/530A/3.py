a, b, c = map(int, input().split())
if a < 0:
    a, b, c = -a, -b, -c
mid = -b / (2 * a)
disc = b ** 2 - 4 * a * c
if disc > 0:
    half = disc ** 0.5 / (2 * a)
    print("%.8f %.8f" % (mid - half, mid + half))
else:
    print("%.8f" % mid)
