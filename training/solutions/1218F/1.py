import heapq
n, k = map(int, input().split())
x = list(map(int, input().split()))
a = int(input())
c = list(map(int, input().split()))
h = []
cost = 0
for need, price in zip(x, c):
    heapq.heappush(h, price)
    while k < need and h:
        cost += heapq.heappop(h)
        k += a
    if k < need:
        cost = -1
        break
print(cost)
