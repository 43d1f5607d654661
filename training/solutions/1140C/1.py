from heapq import heappush, heappop
n, k = map(int, input().split())
songs = [tuple(map(int, input().split())) for _ in range(n)]
songs.sort(key=lambda s: -s[1])
h = []
total = best = 0
for t, b in songs:
    heappush(h, t)
    total += t
    if len(h) > k:
        total -= heappop(h)
    best = max(best, total * b)
print(best)
