import heapq
n, k = map(int, input().split())
a = list(map(int, input().split()))
free = [0] * k
start = []
for x in a:
    t = heapq.heappop(free)
    start.append(t)
    heapq.heappush(free, t + x)
ends = [s + x for s, x in zip(start, a)]
good = set()
for t in range(max(ends)):
    m = sum(e <= t for e in ends)
    d = (200 * m + n) // (2 * n)
    for i in range(n):
        if start[i] <= t < ends[i] and t - start[i] + 1 == d:
            good.add(i)
print(len(good))
