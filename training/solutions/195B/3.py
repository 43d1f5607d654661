import heapq
n, m = map(int, input().split())
h = [(0, abs(m + 1 - 2 * i), i) for i in range(1, m + 1)]
heapq.heapify(h)
for _ in range(n):
    c, d, i = h[0]
    print(i)
    heapq.heapreplace(h, (c + 1, d, i))
