import math
x = int(input())
parts = []
n = x
p = 2
while p * p <= n:
    if n % p == 0:
        q = 1
        while n % p == 0:
            n //= p
            q *= p
        parts.append(q)
    p += 1
if n > 1:
    parts.append(n)
divs = [1]
for q in parts:
    divs += [d * q for d in divs]
best = min(divs, key=lambda d: max(d, x // d))
print(best, x // best)
