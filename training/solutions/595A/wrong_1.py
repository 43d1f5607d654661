import sys
d = sys.stdin.read().split()
print(d[2:].count("1"))
