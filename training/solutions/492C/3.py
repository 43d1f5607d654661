import heapq
n, r, avg = map(int, input().split())
heap = []
gap = n * avg
for _ in range(n):
    a, b = map(int, input().split())
    gap -= a
    heapq.heappush(heap, (b, r - a))
cost = 0
while gap > 0:
    b, room = heapq.heappop(heap)
    cost += b * min(gap, room)
    gap -= room
print(cost)
