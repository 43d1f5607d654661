import sys
v = list(map(int, sys.stdin.read().split()))[1:]
xs, hs = v[::2], v[1::2]
nexts = xs[1:] + [float("inf")]
used = float("-inf")
felled = 0
for x, h, after in zip(xs, hs, nexts):
    if used < x - h:
        felled += 1
        used = x
    elif x + h < after:
        felled += 1
        used = x + h
    else:
        used = x
print(felled)
