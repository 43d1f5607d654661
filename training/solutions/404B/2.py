a, d = [round(float(v) * 10000) for v in input().split()]
n = int(input())
pos = 0
for _ in range(n):
    pos = (pos + d) % (4 * a)
    if pos <= a:
        x, y = pos, 0
    elif pos <= 2 * a:
        x, y = a, pos - a
    elif pos <= 3 * a:
        x, y = 3 * a - pos, a
    else:
        x, y = 0, 4 * a - pos
    print("%.4f %.4f" % (x / 10000, y / 10000))
