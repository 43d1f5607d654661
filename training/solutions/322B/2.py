f = list(map(int, input().split()))
ans = sum(x // 3 for x in f)
for k in (1, 2):
    if min(f) >= k:
        ans = max(ans, k + sum((x - k) // 3 for x in f))
print(ans)
