import heapq
n, s = map(int, input().split())
a = list(map(int, input().split()))
left, right = 0, n + 1
total = 0
while right - left > 1:
    k = (left + right) // 2
    t = sum(heapq.nsmallest(k, [x + i * k for i, x in enumerate(a, 1)]))
    if t <= s:
        left, total = k, t
    else:
        right = k
print(left, total)
