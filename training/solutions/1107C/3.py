import heapq
n, k = map(int, input().split())
a = map(int, input().split())
s = input()
ans = 0
last = ""
for c, x in zip(s, a):
    if c != last:
        h = []
        last = c
    heapq.heappush(h, x)
    ans += x
    if len(h) > k:
        ans -= heapq.heappop(h)
print(ans)
