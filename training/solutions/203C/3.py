import heapq
n, memory = map(int, input().split())
low, high = map(int, input().split())
heap = []
for client in range(1, n + 1):
    x, y = map(int, input().split())
    heapq.heappush(heap, (low * x + high * y, client))
chosen = []
while heap:
    size, client = heapq.heappop(heap)
    if size > memory:
        break
    memory -= size
    chosen.append(str(client))
print(len(chosen))
print(' '.join(chosen))
