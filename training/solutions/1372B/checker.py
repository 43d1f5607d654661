from math import gcd


def check(data, answer):
    ns = list(map(int, data.split()))[1:]
    r = list(map(int, answer.split()))
    if len(r) != 2 * len(ns) or min(r) < 1:
        return False
    for n, a, b in zip(ns, r[::2], r[1::2]):
        p = next((d for d in range(2, int(n**0.5) + 1) if n % d == 0), n)
        if a + b != n or a * b // gcd(a, b) != n - n // p:
            return False
    return True
