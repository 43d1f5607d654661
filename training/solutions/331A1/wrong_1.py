n = int(input())
a = list(map(int, input().split()))
best = None
for v in set(a):
    if a.count(v) < 2:
        continue
    l = a.index(v)
    r = n - 1 - a[::-1].index(v)
    s = sum(a[l:r + 1])
    if best is None or s > best[0]:
        best = (s, l, r)
s, l, r = best
cut = [k + 1 for k in range(n) if not l <= k <= r]
print(s, len(cut))
print(*cut)
