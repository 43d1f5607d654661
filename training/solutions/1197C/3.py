import heapq
n, k = map(int, input().split())
a = list(map(int, input().split()))
heap = [a[i] - a[i + 1] for i in range(n - 1)]
heapq.heapify(heap)
cost = a[-1] - a[0]
for _ in range(k - 1):
    cost += heapq.heappop(heap)
print(cost)
