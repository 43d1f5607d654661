import sys
v = list(map(int, sys.stdin.read().split()))
ships = v[0]
bases = v[1]
print(["No", "Yes"][ships == bases])
