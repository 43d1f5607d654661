import sys
d = list(map(int, sys.stdin.read().split()))
n, p1, p2, p3, t1, t2 = d[:6]
seg = list(zip(d[6::2], d[7::2]))
total = 0
idle = 0
work = [False] * 1441
for l, r in seg:
    for i in range(l, r):
        work[i] = True
for i in range(seg[0][0], seg[-1][1]):
    if work[i]:
        idle = 0
        total += p1
    else:
        idle += 1
        if idle <= t1:
            total += p1
        elif idle <= t1 + t2:
            total += p2
        else:
            total += p3
print(total)
