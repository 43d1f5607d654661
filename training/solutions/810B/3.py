import heapq
n, f = map(int, input().split())
h = []
ans = 0
for i in range(n):
    k, l = map(int, input().split())
    ans += min(k, l)
    g = max(0, min(k, l - k))
    ans += g
    heapq.heappush(h, g)
    if len(h) > f:
        ans -= heapq.heappop(h)
print(ans)
