from bisect import bisect_left, bisect_right
n, k, q = map(int, input().split())
starts, ends = [], []
for _ in range(n):
    l, r = map(int, input().split())
    starts.append(l)
    ends.append(r)
starts.sort()
ends.sort()
ok = []
i = j = 0
for t in range(1, 200001):
    while i < n and starts[i] <= t:
        i += 1
    while j < n and ends[j] < t:
        j += 1
    if i - j >= k:
        ok.append(t)
for _ in range(q):
    a, b = map(int, input().split())
    print(bisect_right(ok, b) - bisect_left(ok, a))
