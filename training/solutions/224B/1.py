n, k = map(int, input().split())
a = list(map(int, input().split()))
cnt = {}
l = 0
ans = (-1, -1)
for r in range(n):
    cnt[a[r]] = cnt.get(a[r], 0) + 1
    if len(cnt) == k:
        while cnt[a[l]] > 1:
            cnt[a[l]] -= 1
            l += 1
        ans = (l + 1, r + 1)
        break
print(*ans)
