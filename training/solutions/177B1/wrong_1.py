n = int(input())
s = n
p = 2
while p * p <= n:
    while n % p == 0:
        n //= p
        s += n
    p += 1
print(s)
