l, r, x, y = map(int, input().split())
ans = 0
if y % x == 0:
    k = y // x
    for d in range(1, int(k ** 0.5) + 1):
        if k % d == 0 and l <= d * x and k // d * x <= r:
            ans += 1 if d * d == k else 2
print(ans)
