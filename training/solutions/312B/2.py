a, b, c, d = map(int, input().split())
print("%.12f" % (a * d / (a * d + b * c - a * c)))
