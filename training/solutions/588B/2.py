n = int(input())
r = 1
p = 2
while p * p <= n:
    if n % p == 0:
        r *= p
        while n % p == 0:
            n //= p
    p += 1
print(r * n)
