n, u = map(int, input().split())
a = list(map(int, input().split()))
r = 2
res = []
for l in range(n - 2):
    r = max(r, l + 2)
    if a[r] - a[l] > u:
        continue
    while r + 1 < n and a[r + 1] - a[l] <= u:
        r += 1
    res.append((a[r] - a[l + 1]) / (a[r] - a[l]))
print(max(res) if res else -1)
