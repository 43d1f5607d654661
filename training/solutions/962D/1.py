import heapq

n = int(input())
a = list(map(int, input().split()))
h = [(a[i], i) for i in range(n)]
heapq.heapify(h)
res = []
while h:
    x, i = heapq.heappop(h)
    if h and h[0][0] == x:
        y, j = heapq.heappop(h)
        heapq.heappush(h, (2 * x, j))
    else:
        res.append((i, x))
res.sort()
print(len(res))
print(*[x for i, x in res])
