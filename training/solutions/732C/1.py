b, d, s = map(int, input().split())
m = max(b, d, s)
ans = 0
for x in b, d, s:
    if x < m - 1:
        ans += m - 1 - x
print(ans)
