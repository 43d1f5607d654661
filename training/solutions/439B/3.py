import sys
from heapq import heapify, heappop
n, x, *c = map(int, sys.stdin.read().split())
heapify(c)
ans = 0
while c:
    ans += heappop(c) * x
    x = max(x - 1, 1)
print(ans)
