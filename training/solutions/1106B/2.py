import heapq
n, m = map(int, input().split())
left = list(map(int, input().split()))
price = list(map(int, input().split()))
heap = [(price[i], i) for i in range(n)]
heapq.heapify(heap)
for _ in range(m):
    t, d = map(int, input().split())
    k = min(left[t - 1], d)
    left[t - 1] -= k
    d -= k
    total = k * price[t - 1]
    while d > 0 and heap:
        p, i = heap[0]
        k = min(left[i], d)
        left[i] -= k
        d -= k
        total += k * p
        if left[i] == 0:
            heapq.heappop(heap)
    if d:
        total = 0
    print(total)
