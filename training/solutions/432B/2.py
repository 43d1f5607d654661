import sys
from collections import Counter
d = list(map(int, sys.stdin.read().split()))
n = d[0]
c = Counter(d[1::2])
for q in d[2::2]:
    print(n - 1 + c[q], n - 1 - c[q])
