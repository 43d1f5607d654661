from math import gcd
l, r, x, y = map(int, input().split())
ans = 0
if y % x == 0:
    k = y // x
    d = 1
    while d * d <= k:
        if k % d == 0:
            e = k // d
            if gcd(d, e) == 1 and l <= d * x and e * x <= r:
                ans += 1 if d == e else 2
        d += 1
print(ans)
