import heapq
import sys
n, k, *a = map(int, sys.stdin.read().split())
heapq.heapify(a)
print(sum(heapq.heappop(a) for i in range(k)))
