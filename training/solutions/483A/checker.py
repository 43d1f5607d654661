from math import gcd


def check(data, answer):
    l, r = map(int, data.split())
    out = answer.split()
    if r - (l + l % 2) < 2:
        return out == ["-1"]
    if len(out) != 3 or not all(x.isdigit() for x in out):
        return False
    a, b, c = map(int, out)
    if not l <= a < b < c <= r:
        return False
    return gcd(a, b) == 1 and gcd(b, c) == 1 and gcd(a, c) > 1
