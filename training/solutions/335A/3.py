import heapq
s = input().strip()
n = int(input())
letters = sorted(set(s))
if len(letters) > n:
    print(-1)
else:
    have = {x: 1 for x in letters}
    total = {x: s.count(x) for x in letters}
    heap = [(-total[x], x) for x in letters]
    heapq.heapify(heap)
    for _ in range(n - len(letters)):
        w, x = heapq.heappop(heap)
        have[x] += 1
        heapq.heappush(heap, (-((total[x] + have[x] - 1) // have[x]), x))
    print(-heap[0][0])
    print(''.join(x * have[x] for x in letters))
