import sys

a = list(map(int, sys.stdin.read().split()))[1:]
whole = cut = 0
before = 0
p1 = p2 = 10 ** 10
best = 0
for v in a:
    w = whole + 1 if v > p1 else 1
    c = cut + 1 if v > p1 and cut else 1
    if v > p2:
        c = max(c, before + 1)
    before, whole, cut = whole, w, c
    p2, p1 = p1, v
    best = max(best, w, c)
print(best)
