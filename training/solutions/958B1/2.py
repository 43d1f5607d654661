import sys
from collections import Counter
e = sys.stdin.read().split()[1:]
print(sum(c == 1 for c in Counter(e).values()))
