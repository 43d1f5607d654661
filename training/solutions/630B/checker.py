from math import expm1, log1p


def check(data, answer):
    n, t = map(int, data.split())
    out = answer.split()
    if len(out) != 1:
        return False
    try:
        x = float(out[0])
    except ValueError:
        return False
    y = n * (1 + expm1(t * log1p(1.1e-8)))
    return abs(x - y) <= 1e-6 * y
