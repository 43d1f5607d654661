from itertools import accumulate
from bisect import bisect
import heapq
n = int(input())
p = [0] + list(accumulate(map(int, input().split())))
cuts = [0, n + 1]
heap = [(-p[n], 0, n + 1)]
dead = set()
for x in map(int, input().split()):
    i = bisect(cuts, x)
    l, r = cuts[i - 1], cuts[i]
    cuts.insert(i, x)
    dead.add((l, r))
    heapq.heappush(heap, (p[l] - p[x - 1], l, x))
    heapq.heappush(heap, (p[x] - p[r - 1], x, r))
    while heap[0][1:] in dead:
        heapq.heappop(heap)
    print(-heap[0][0])
