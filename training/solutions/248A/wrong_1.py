import sys
d = sys.stdin.read().split()
left, right = d[1::2], d[3::2]
f = lambda v: min(v.count("0"), v.count("1"))
print(f(left) + f(right))
