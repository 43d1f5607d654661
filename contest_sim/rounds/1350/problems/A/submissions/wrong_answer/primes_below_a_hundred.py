# Knows the primes below 100 only; a number without such a divisor is taken for a prime.
primes = [p for p in range(2, 100) if all(p % i for i in range(2, p))]

for _ in range(int(input())):
    n, k = map(int, input().split())
    d = next((p for p in primes if n % p == 0), n)
    print(n + d + 2 * (k - 1))
