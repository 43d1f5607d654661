from math import isqrt

n = int(input())
a = list(map(int, input().split()))
sq = []
non = []
for x in a:
    r = isqrt(x)
    if r * r == x:
        sq.append(2 if x == 0 else 1)
    else:
        non.append(min(x - r * r, (r + 1) ** 2 - x))
h = n // 2
if len(sq) > h:
    print(sum(sorted(sq)[:len(sq) - h]))
else:
    print(sum(sorted(non)[:h - len(sq)]))
