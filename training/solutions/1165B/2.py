from heapq import heapify, heappop
n = int(input())
h = list(map(int, input().split()))
heapify(h)
day = 1
while h:
    if heappop(h) >= day:
        day += 1
print(day - 1)
