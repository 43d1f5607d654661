import heapq
n = int(input())
s = [list(map(int, input().split())) for _ in range(n)]
s.sort()
tv = [-1, -1]
ans = "YES"
for l, r in s:
    if tv[0] >= l:
        ans = "NO"
        break
    heapq.heapreplace(tv, r)
print(ans)
