import sys
from collections import Counter
d = sys.stdin.read().split()
print(max(Counter(zip(d[1::2], d[2::2])).values()))
