import sys
d = list(map(int, sys.stdin.read().split()))
for h, m in zip(d[1::2], d[2::2]):
    print((23 - h) * 60 + 60 - m)
