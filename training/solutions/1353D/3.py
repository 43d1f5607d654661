from heapq import heappush, heappop
def build(n):
    res = [0] * n
    q = []
    heappush(q, (-n, 0, n - 1))
    k = 0
    while q:
        _, l, r = heappop(q)
        k += 1
        mid = (l + r) // 2
        res[mid] = k
        for x, y in ((l, mid - 1), (mid + 1, r)):
            if x <= y:
                heappush(q, (x - y - 1, x, y))
    return res

for _ in range(int(input())):
    print(*build(int(input())))
