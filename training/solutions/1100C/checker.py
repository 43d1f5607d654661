from math import sin, pi
def check(data, answer):
    n, r = map(int, data.split())
    s = sin(pi / n)
    t = r * s / (1 - s)
    try:
        x = float(answer)
    except ValueError:
        return False
    return abs(x - t) <= 1e-6 * max(1, t)
