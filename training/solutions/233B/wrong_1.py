from math import isqrt

n = int(input())
ans = -1
for s in range(1, 10):
    x = (isqrt(s * s + 4 * n) - s) // 2
    if x > 0 and x * x + s * x == n and sum(map(int, str(x))) == s:
        ans = x
        break
print(ans)
