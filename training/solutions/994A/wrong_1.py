import sys
d = list(map(int, sys.stdin.read().split()))
n, m = d[0], d[1]
keys = set(d[2 + n:])
for x in d[1:2 + n]:
    if x in keys:
        print(x, end=" ")
print()
