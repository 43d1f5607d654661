from heapq import *
n, m = map(int, input().split())
a = list(map(int, input().split()))
h = [-x for x in a]
heapify(h)
p = q = 0
for _ in range(n):
    x = heappop(h)
    p -= x
    heappush(h, x + 1)
a.sort()
for x in a:
    while n and x:
        q += x
        x -= 1
        n -= 1
print(p, q)
