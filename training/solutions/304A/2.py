from math import gcd
n = int(input())
ans = 0
u = 2
while u * u < n:
    for v in range(1 + u % 2, u, 2):
        if gcd(u, v) == 1:
            ans += n // (u * u + v * v)
    u += 1
print(ans)
