from bisect import insort
n, k = map(int, input().split())
ends = []
out = []
for _ in range(n):
    s, m = map(int, input().split())
    t = s
    if len(ends) >= k:
        t = max(t, ends.pop(0))
    insort(ends, t + m)
    out.append(t + m)
print(*out, sep='\n')
