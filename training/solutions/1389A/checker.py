from math import gcd


def check(data, answer):
    q = list(map(int, data.split()))[1:]
    r = list(map(int, answer.split()))
    if len(q) != len(r):
        return False
    for i in range(0, len(q), 2):
        (l, h), (x, y) = q[i : i + 2], r[i : i + 2]
        if (x, y) == (-1, -1):
            if 2 * l <= h:
                return False
        elif not (l <= x < y <= h and x * y // gcd(x, y) <= h):
            return False
    return True
