from math import pi
def check(data, answer):
    d, h, v, e = map(int, data.split())
    out = answer.split()
    s = pi * d * d / 4
    if v <= e * s:
        return out == ["NO"]
    if len(out) != 2 or out[0] != "YES":
        return False
    t = h * s / (v - e * s)
    try:
        x = float(out[1])
    except ValueError:
        return False
    return abs(x - t) <= 1e-4 * max(1, t)
