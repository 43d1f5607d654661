import sys
from heapq import heappush, heappop
data = list(map(int, sys.stdin.read().split()))
n, k = data[0], data[1]
days, gain, price = data[2:n + 2], data[n + 2], data[n + 3:]
free = []
total = 0
for i in range(n):
    heappush(free, price[i])
    lack = max(0, -((k - days[i]) // gain))
    if lack > len(free):
        total = -1
        break
    total += sum(heappop(free) for _ in range(lack))
    k += lack * gain
print(total)
