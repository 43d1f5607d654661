n, k = map(int, input().split())
a = list(map(int, input().split()))
cnt = {}
l = 0
best = (0, 0, 0)
for r in range(n):
    cnt[a[r]] = cnt.get(a[r], 0) + 1
    while len(cnt) > k:
        cnt[a[l]] -= 1
        if cnt[a[l]] == 0:
            del cnt[a[l]]
        l += 1
    if r - l + 1 > best[0]:
        best = (r - l + 1, l + 1, r + 1)
print(best[1], best[2])
