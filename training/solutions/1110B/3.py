import heapq
n, m, k = map(int, input().split())
b = list(map(int, input().split()))
heap = []
for i in range(1, n):
    heapq.heappush(heap, b[i] - b[i - 1] - 1)
ans = n
while n > k:
    ans += heapq.heappop(heap)
    n -= 1
print(ans)
