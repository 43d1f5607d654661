import math
n, k = map(int, input().split())
low = [d for d in range(1, math.isqrt(n) + 1) if n % d == 0]
count = 2 * len(low) - (low[-1] ** 2 == n)
if k > count:
    print(-1)
elif k <= len(low):
    print(low[k - 1])
else:
    print(n // low[count - k])
