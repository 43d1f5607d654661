import sys
from collections import Counter
v = list(map(int, sys.stdin.read().split()))
c = Counter()
d = [(i, j) for i in range(3) for j in range(3)]
ans = -1
for k in range(2, len(v), 2):
    for i, j in d:
        c[v[k] - i, v[k + 1] - j] += 1
    if max(c[v[k] - i, v[k + 1] - j] for i, j in d) == 9:
        ans = k // 2
        break
print(ans)
