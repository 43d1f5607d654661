import sys
from collections import deque

n, *d = map(int, sys.stdin.read().split())
f, s = d.pop(), d.pop()
q = deque(d)
q.rotate(1 - s)
have = sum(list(q)[:f - s])
top = have
hour = 1
for t in range(2, n + 1):
    q.rotate(1)
    have += q[0] - q[f - s]
    if have > top:
        top = have
        hour = t
print(hour)
