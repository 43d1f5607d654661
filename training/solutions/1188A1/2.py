import sys
from collections import Counter
c = Counter(sys.stdin.read().split()[1:])
print("YES" if all(x != 2 for x in c.values()) else "NO")
