d, l, v1, v2 = map(int, input().split())
t = (l - d) / (v1 + v2)
print("%.20f" % t)
