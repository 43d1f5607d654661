import sys
from collections import deque
n, d, *v = map(int, sys.stdin.read().split())
friends = sorted(zip(v[::2], v[1::2]))
group = deque()
total = ans = 0
for m, s in friends:
    group.append((m, s))
    total += s
    while group[0][0] <= m - d:
        total -= group.popleft()[1]
    ans = max(ans, total)
print(ans)
