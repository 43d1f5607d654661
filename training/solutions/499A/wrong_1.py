import sys
d = list(map(int, sys.stdin.read().split()))
x = d[0]
t = 1
watched = 0
for l, r in zip(d[2::2], d[3::2]):
    while t + x <= l:
        t += x
    watched += r - t + 1
    t = r + 1
print(watched)
