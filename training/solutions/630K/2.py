def f(n, primes):
    if not primes:
        return n
    p = primes[0]
    return f(n, primes[1:]) - f(n // p, primes[1:])

print(f(int(input()), [2, 3, 5, 7]))
