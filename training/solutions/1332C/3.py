import sys
from collections import Counter

data = sys.stdin.read().split()
for q in range(1, len(data), 3):
    n, k, s = int(data[q]), int(data[q + 1]), data[q + 2]
    keep = 0
    for i in range(k):
        c = Counter(s[i::k]) + Counter(s[k - 1 - i::k])
        keep += max(c.values())
    print(n - keep // 2)
