import sys
from collections import deque

n, k, *a = map(int, sys.stdin.read().split())
a.sort()
q = deque()
total = count = who = 0
for x in a:
    q.append(x)
    total += x
    while x * len(q) - total > k:
        total -= q.popleft()
    if len(q) > count:
        count, who = len(q), x
print(count, who)
