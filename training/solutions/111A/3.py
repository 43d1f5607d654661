import math

n, x, y = map(int, input().split())
need = max(1, x - (n - 1))
r = math.isqrt(need)
if r * r < need:
    r += 1
if r + n - 1 > y:
    print(-1)
else:
    print(r)
    print("1\n" * (n - 1))
