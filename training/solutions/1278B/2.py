import math
t = int(input())
for _ in range(t):
    a, b = map(int, input().split())
    d = max(a, b) - min(a, b)
    k = (math.isqrt(8 * d + 1) - 1) // 2
    if k * (k + 1) // 2 < d:
        k += 1
    while (k * (k + 1) // 2 + d) % 2:
        k += 1
    print(k)
