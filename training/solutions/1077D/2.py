import heapq
from collections import Counter
n, k = map(int, input().split())
c = Counter(map(int, input().split()))
heap = [(-v, x, 1) for x, v in c.items()]
heapq.heapify(heap)
t = []
for _ in range(k):
    v, x, used = heapq.heappop(heap)
    t.append(x)
    heapq.heappush(heap, (-(c[x] // (used + 1)), x, used + 1))
print(*t)
