l, r = map(int, input().split())
ans = 0
for d in range(1, 10):
    ans += l <= d <= r
    for k in range(18):
        base = d * 10 ** (k + 1) + d
        lo = max(0, -((base - l) // 10)) if base < l else 0
        hi = min(10 ** k - 1, (r - base) // 10)
        ans += max(0, hi - lo + 1)
print(ans)
