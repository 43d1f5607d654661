n, a, b, c = map(int, input().split())
ans = 0
for z in range(c + 1):
    r = n - 2 * z
    if r < 0:
        break
    lo = max(0, r - a // 2)
    hi = min(b, r)
    if lo <= hi:
        ans += hi - lo + 1
print(ans)
