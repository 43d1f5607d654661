import heapq
n, k = map(int, input().split())
h = [(10 - int(x) % 10, int(x)) for x in input().split()]
heapq.heapify(h)
rating = sum(x // 10 for _, x in h)
while h and h[0][0] <= k:
    need, x = heapq.heappop(h)
    if x == 100:
        continue
    k -= need
    rating += 1
    heapq.heappush(h, (10, x + need))
print(rating)
