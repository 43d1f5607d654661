import sys
d = list(map(int, sys.stdin.read().split()))
k = d[1]
best = -10 ** 18
for f, t in zip(d[2::2], d[3::2]):
    joy = f if t <= k else f - (t - k)
    if joy > best:
        best = joy
print(best)
