from bisect import bisect
import heapq
w, h, n = map(int, input().split())
pts = {'V': [0, w], 'H': [0, h]}
gaps = {'V': [(-w, 0, w)], 'H': [(-h, 0, h)]}
for _ in range(n):
    c, x = input().split()
    x = int(x)
    p = pts[c]
    i = bisect(p, x)
    l, r = p[i - 1], p[i]
    p.insert(i, x)
    heapq.heappush(gaps[c], (l - x, l, x))
    heapq.heappush(gaps[c], (x - r, x, r))
    area = 1
    for k in 'VH':
        g, q = gaps[k], pts[k]
        while q[bisect(q, g[0][1])] != g[0][2]:
            heapq.heappop(g)
        area *= -g[0][0]
    print(area)
