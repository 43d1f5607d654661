import heapq
n = int(input())
shirts = list(zip(*[map(int, input().split()) for _ in range(3)]))
m = int(input())
heaps = [[] for _ in range(4)]
for p, a, b in shirts:
    heapq.heappush(heaps[a], p)
    heapq.heappush(heaps[b], p)
used = set()
ans = []
for c in map(int, input().split()):
    h = heaps[c]
    while h and h[0] in used:
        heapq.heappop(h)
    x = h[0] if h else -1
    used.add(x)
    ans.append(x)
print(*ans)
