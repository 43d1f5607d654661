import sys
from collections import deque

d = list(map(int, sys.stdin.read().split()))
k = d[2]
shelf = deque(d[3:3 + k])
ans = 0
for x in d[3 + k:]:
    ans += shelf.index(x) + 1
    shelf.remove(x)
    shelf.appendleft(x)
print(ans)
