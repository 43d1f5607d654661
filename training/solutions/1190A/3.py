import sys
from collections import deque

data = list(map(int, sys.stdin.read().split()))
k = data[2]
q = deque(x - 1 for x in data[3:])
gone = ans = 0
while q:
    page = (q[0] - gone) // k
    c = 0
    while q and (q[0] - gone) // k == page:
        q.popleft()
        c += 1
    gone += c
    ans += 1
print(ans)
