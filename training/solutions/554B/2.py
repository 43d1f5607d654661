import sys
from collections import Counter
a = sys.stdin.read().split()[1:]
print(Counter(a).most_common(1)[0][1])
