n = int(input())
m = n
p = 2
while p * p <= n and n % p:
    p += 1
if p * p > n:
    print(n)
else:
    while m % p == 0:
        m //= p
    print(p if m == 1 else 1)
