from math import isqrt

n = int(input())
best = -1
for s in range(1, 200):
    x = (isqrt(s * s + 4 * n) - s) // 2
    if x > 0 and x * x + s * x == n and sum(map(int, str(x))) == s:
        if best == -1 or x < best:
            best = x
print(best)
