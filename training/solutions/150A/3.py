q = int(input())
left = q
primes = []
d = 2
while d * d <= left and len(primes) < 2:
    if left % d:
        d += 1
    else:
        primes.append(d)
        left //= d
if not primes:
    print("1\n0")
elif len(primes) == 2 and left > 1:
    print(1)
    print(primes[0] * primes[1])
else:
    print(2)
