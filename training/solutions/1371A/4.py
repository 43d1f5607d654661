import sys
d = sys.stdin.read().split()
for x in d[1:]:
    print((int(x) + 1) // 2)
