import heapq

q, x = map(int, input().split())
heap = [(0, r) for r in range(x)]
cnt = [0] * x
for _ in range(q):
    y = int(input()) % x
    cnt[y] += 1
    while cnt[heap[0][1]] > heap[0][0]:
        k, r = heap[0]
        heapq.heapreplace(heap, (cnt[r], r))
    print(heap[0][0] * x + heap[0][1])
