from math import gcd


def check(data, answer):
    xs = list(map(int, data.split()))[1:]
    r = list(map(int, answer.split()))
    if len(r) != 2 * len(xs) or min(r) < 1:
        return False
    return all(gcd(a, b) + a * b // gcd(a, b) == x for x, a, b in zip(xs, r[::2], r[1::2]))
