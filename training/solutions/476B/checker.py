from math import comb


def check(data, answer):
    s, t = data.split()
    q = t.count("?")
    k = s.count("+") - t.count("+")
    p = comb(q, k) / 2 ** q if k >= 0 else 0
    try:
        x = float(answer)
    except ValueError:
        return False
    return abs(x - p) <= 1e-9
