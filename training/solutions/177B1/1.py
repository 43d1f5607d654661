n = int(input())
s = n
while n > 1:
    p = 2
    while n % p and p * p <= n:
        p += 1
    if n % p:
        p = n
    n //= p
    s += n
print(s)
