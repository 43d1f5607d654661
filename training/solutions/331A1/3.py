n = int(input())
a = list(map(int, input().split()))
best = -10 ** 18
for v in set(a):
    if a.count(v) < 2:
        continue
    l = a.index(v)
    r = n - 1 - a[::-1].index(v)
    left = [l] + [k for k in range(l + 1, r) if a[k] >= 0] + [r]
    s = sum(a[k] for k in left)
    if s > best:
        best, good = s, left
cut = [k + 1 for k in range(n) if k not in good]
print(best, len(cut))
print(*cut)
