from heapq import heapify, heapreplace
n = int(input())
x, *a = map(int, input().split())
h = [-y for y in a]
heapify(h)
ans = 0
while -h[0] >= x + ans:
    heapreplace(h, h[0] + 1)
    ans += 1
print(ans)
