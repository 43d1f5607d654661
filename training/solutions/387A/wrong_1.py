h, m = map(int, input().split(":"))
a, b = map(int, input().split(":"))
print("%02d:%02d" % ((h - a) % 24, (m - b) % 60))
