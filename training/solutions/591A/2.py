import sys
l, p, q = map(float, sys.stdin.read().split())
t = l / (p + q)
print("%.6f" % (t * p))
