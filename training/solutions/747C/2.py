import heapq
n, q = map(int, input().split())
free = list(range(1, n + 1))
busy = []
for _ in range(q):
    t, k, d = map(int, input().split())
    while busy and busy[0][0] <= t:
        heapq.heappush(free, heapq.heappop(busy)[1])
    if len(free) < k:
        print(-1)
        continue
    s = 0
    for i in range(k):
        x = heapq.heappop(free)
        s += x
        heapq.heappush(busy, (t + d, x))
    print(s)
