from heapq import heapify, heappop
n = int(input())
h = []
for _ in range(n):
    h.append(list(map(int, input().split())))
heapify(h)
cur = 0
while h:
    a, b = heappop(h)
    cur = min(x for x in (a, b) if x >= cur)
print(cur)
