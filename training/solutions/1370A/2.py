import sys
d = list(map(int, sys.stdin.read().split()))
for n in d[1:]:
    g = n
    while 2 * g > n:
        g -= 1
    print(g)
