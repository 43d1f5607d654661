from collections import Counter
import heapq
for _ in range(int(input())):
    input()
    heap = [-v for v in Counter(input().split()).values()]
    heapq.heapify(heap)
    used = set()
    while heap:
        x = -heapq.heappop(heap)
        if x in used:
            if x > 1:
                heapq.heappush(heap, 1 - x)
        else:
            used.add(x)
    print(sum(used))
