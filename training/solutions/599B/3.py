import sys
from collections import Counter

d = list(map(int, sys.stdin.read().split()))
n = d[0]
f, b = d[2:n + 2], d[n + 2:]
c = Counter(f)
low = min(c[x] for x in b)
high = max(c[x] for x in b)
if low == 0:
    print("Impossible")
elif high > 1:
    print("Ambiguity")
else:
    back = dict(zip(f, range(1, n + 1)))
    print("Possible")
    print(*map(back.get, b))
