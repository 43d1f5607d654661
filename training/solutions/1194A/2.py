import sys
d = sys.stdin.read().split()
for x in d[2::2]:
    print(int(x) + int(x))
