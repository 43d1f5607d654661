import heapq
n = int(input())
heap = list(map(int, input().split()))
heapq.heapify(heap)
for _ in range((n + 1) // 2):
    answer = heapq.heappop(heap)
print(answer)
