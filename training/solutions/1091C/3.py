import math

def fun(n, step):
    last = n - step + 1
    return (1 + last) * (n // step) // 2

n = int(input())
values = []
for d in range(1, math.isqrt(n) + 1):
    if n % d == 0:
        values.append(fun(n, d))
        if d * d != n:
            values.append(fun(n, n // d))
values.sort()
print(*values)
