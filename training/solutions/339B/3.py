n, m = map(int, input().split())
a = list(map(int, input().split()))
cur = 1
ans = 0
for x in a:
    if x >= cur:
        ans += x - cur
    else:
        ans += n - cur + x
    cur = x
print(ans)
