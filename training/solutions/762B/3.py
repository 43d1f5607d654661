import heapq
free = dict(zip(("USB", "PS/2", "both"), map(int, input().split())))
heap = []
for _ in range(int(input())):
    val, port = input().split()
    heapq.heappush(heap, (int(val), port))
total = number = 0
while heap:
    val, port = heapq.heappop(heap)
    place = port if free[port] > 0 else "both"
    if free[place] > 0:
        free[place] -= 1
        total += val
        number += 1
print(number, total)
