import sys
d = sys.stdin.read().split()
for x in d[2::2]:
    a = []
    b = []
    big = 0
    for c in map(int, x):
        u = 0 if big else (c + 1) // 2
        big = big or 2 * u > c
        a.append(u)
        b.append(c - u)
    print(*a, sep="")
    print(*b, sep="")
