import heapq
n, k = map(int, input().split())
a = []
for _ in range(n):
    t, b = map(int, input().split())
    a.append((b, t))
a.sort(reverse=True)
top = [t for b, t in a[:k]]
s = 0
ans = 0
for b, t in a[:k]:
    s += t
    ans = max(ans, s * b)
heapq.heapify(top)
for b, t in a[k:]:
    s += t - heapq.heappushpop(top, t)
    ans = max(ans, s * b)
print(ans)
