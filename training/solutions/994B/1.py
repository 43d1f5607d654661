from heapq import heappush, heappop
n, k = map(int, input().split())
p = list(map(int, input().split()))
c = list(map(int, input().split()))
ans = [0] * n
top = []
s = 0
for i in sorted(range(n), key=lambda i: p[i]):
    ans[i] = s + c[i]
    heappush(top, c[i])
    s += c[i]
    if len(top) > k:
        s -= heappop(top)
print(*ans)
