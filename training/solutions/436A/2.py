import heapq
n, x = map(int, input().split())
kinds = [[], []]
for _ in range(n):
    t, h, m = map(int, input().split())
    kinds[t].append((h, m))

def eat(t):
    jump, count = x, 0
    rest = [sorted(k, reverse=True) for k in kinds]
    heaps = [[], []]
    while True:
        while rest[t] and rest[t][-1][0] <= jump:
            heapq.heappush(heaps[t], -rest[t].pop()[1])
        if not heaps[t]:
            return count
        jump -= heapq.heappop(heaps[t])
        count += 1
        t ^= 1

print(max(eat(0), eat(1)))
