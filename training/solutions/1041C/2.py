import heapq
n, m, d = map(int, input().split())
a = list(map(int, input().split()))
heap = []
where = {}
for x in sorted(a):
    if heap and heap[0][0] < x - d:
        t, c = heapq.heappop(heap)
    else:
        c = len(heap) + 1
    heapq.heappush(heap, (x, c))
    where[x] = c
print(len(heap))
print(*[where[x] for x in a])
