n = int(input())
a = list(map(int, input().split()))
p = [0]
for x in a:
    p.append(p[-1] + max(x, 0))
first = {}
res = []
for j, x in enumerate(a):
    if x in first:
        i = first[x]
        res.append((p[j] - p[i + 1] + 2 * x, i, j))
    else:
        first[x] = j
total, l, r = max(res)
keep = {l, r}
for k in range(l, r):
    if a[k] > 0:
        keep.add(k)
print(total, n - len(keep))
print(*[k + 1 for k in range(n) if k not in keep])
