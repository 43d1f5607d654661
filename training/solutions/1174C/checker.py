from math import gcd


def check(data, answer):
    n = int(data)
    a = dict(enumerate(map(int, answer.split()), 2))
    if len(a) != n - 1 or min(a.values()) < 1:
        return False
    primes = sum(all(i % d for d in range(2, i)) for i in range(2, n + 1))
    if max(a.values()) != primes:
        return False
    return all(a[i] != a[j] for i in a for j in range(2, i) if gcd(i, j) == 1)
