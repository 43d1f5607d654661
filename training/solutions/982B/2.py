import heapq
n = int(input())
h = [(x, i + 1) for i, x in enumerate(map(int, input().split()))]
heapq.heapify(h)
full = []
for c in input():
    if c == "0":
        x, i = heapq.heappop(h)
        heapq.heappush(full, (-x, i))
    else:
        x, i = heapq.heappop(full)
    print(i, end=" ")
