import sys
v = list(map(int, sys.stdin.read().split()))
top = v[1]
bad = {top, 7 - top}
print("NO" if any(s in bad for s in v[2:]) else "YES")
