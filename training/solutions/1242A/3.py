n = int(input())
x = n
primes = []
d = 2
while d * d <= x:
    if x % d == 0:
        primes.append(d)
        while x % d == 0:
            x //= d
    d += 1
if x > 1:
    primes.append(x)
print(primes[0] if len(primes) == 1 else 1)
