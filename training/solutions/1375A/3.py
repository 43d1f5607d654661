import sys
d = list(map(int, sys.stdin.read().split()))
p = 1
for _ in range(d[0]):
    n = d[p]
    b = [abs(x) for x in d[p + 1:p + 1 + n]]
    p += 1 + n
    b[1::2] = [-x for x in b[1::2]]
    print(*b)
