import sys, heapq
d = list(map(int, sys.stdin.read().split()))
n, m = d[0], d[1]
a = d[2:2 + n]
heap = []
for i in d[2 + n:2 + n + m]:
    heapq.heappush(heap, -a[i - 1])
    a[i - 1] = 0
points = sum(a)
while heap:
    x = -heapq.heappop(heap)
    points = points * 2 if points > x else points + x
print(points)
