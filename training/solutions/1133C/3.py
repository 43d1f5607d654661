import sys
from collections import Counter
c = Counter(map(int, sys.stdin.read().split()[1:]))
print(max(sum(c.get(x + d, 0) for d in range(6)) for x in c))
