import heapq
n, k = map(int, input().split())
h = list(map(int, input().split()))
heapq.heapify(h)
for _ in range(k):
    heapq.heapreplace(h, -h[0])
print(sum(h))
