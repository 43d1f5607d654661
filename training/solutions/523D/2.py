from heapq import heappush, heappop
n, k = map(int, input().split())
busy = []
for _ in range(n):
    start, m = map(int, input().split())
    if len(busy) == k:
        start = max(start, heappop(busy))
    heappush(busy, start + m)
    print(start + m)
