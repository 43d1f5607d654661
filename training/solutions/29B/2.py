l, d, v, g, r = map(int, input().split())
time = 0
while (time + g) * v <= d:
    time += g + r
start = max(time, d / v)
print("%.8f" % (start + (l - d) / v))
