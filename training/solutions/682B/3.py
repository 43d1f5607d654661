import heapq
n = int(input())
h = list(map(int, input().split()))
heapq.heapify(h)
ans = 1
while h:
    if heapq.heappop(h) >= ans:
        ans += 1
print(ans)
