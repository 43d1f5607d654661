l, r, x, y = map(int, input().split())
parts = [1]
k, rest = divmod(y, x)
p = 2
n = k
while n > 1:
    if p * p > n:
        p = n
    q = 1
    while n % p == 0:
        n //= p
        q *= p
    if q > 1:
        parts += [t * q for t in parts]
    p += 1
good = [t for t in parts if l <= t * x <= r and l <= k // t * x <= r]
print(0 if rest else len(good))
