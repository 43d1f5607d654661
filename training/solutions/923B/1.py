import heapq
n = int(input())
v = list(map(int, input().split()))
t = list(map(int, input().split()))
heap = []
gone = 0
res = []
for x, y in zip(v, t):
    heapq.heappush(heap, x + gone)
    melted = 0
    while heap and heap[0] <= gone + y:
        melted += heapq.heappop(heap) - gone
    gone += y
    res.append(melted + len(heap) * y)
print(*res)
