import heapq
for _ in range(int(input())):
    n = int(input())
    a = [0] * n
    heap = [(-n, 0)]
    for k in range(1, n + 1):
        size, l = heapq.heappop(heap)
        r = l - size - 1
        m = (l + r) // 2
        a[m] = k
        if m > l:
            heapq.heappush(heap, (l - m, l))
        if m < r:
            heapq.heappush(heap, (m - r, m + 1))
    print(*a)
