n, a, b, c = map(int, input().split())
ans = 0
for z in range(min(c, n // 2) + 1):
    r = n - 2 * z
    for y in range(min(b, r) + 1):
        if r - y <= a:
            ans += 1
print(ans)
