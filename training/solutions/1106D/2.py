from heapq import heappush, heappop

n, m = map(int, input().split())
adj = {i: set() for i in range(1, n + 1)}
for _ in range(m):
    a, b = map(int, input().split())
    adj[a].add(b)
    adj[b].add(a)
book = []
done = set()
q = [1]
while q:
    x = heappop(q)
    if x in done:
        continue
    done.add(x)
    book.append(x)
    for y in adj[x] - done:
        heappush(q, y)
print(" ".join(map(str, book)))
