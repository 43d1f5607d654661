import sys
a = list(map(int, sys.stdin.read().split()))
r, d, n = a[:3]
ans = 0
for x, y, c in zip(a[3::3], a[4::3], a[5::3]):
    h = x * x + y * y
    ans += c <= r and (r - d + c) ** 2 <= h <= (r - c) ** 2
print(ans)
