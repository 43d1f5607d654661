import sys
t = list(map(int, sys.stdin.read().split()))
x, y = t[:2]
while y:
    x, y = y, x % y
ds = []
k = 1
while k * k <= x:
    if x % k == 0:
        ds += [k, x // k]
    k += 1
for l, r in zip(t[3::2], t[4::2]):
    print(max((d for d in ds if l <= d <= r), default=-1))
