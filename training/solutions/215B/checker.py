def check(data, answer):
    x, y, z, w = [list(map(int, s.split())) for s in data.strip().split("\n")]
    a, b = w
    p = max(y[1:])
    r = max(x[1:]) * (b * p / (a * min(z[1:]) + b * p)) ** 0.5
    try:
        v = float(answer)
    except ValueError:
        return False
    return abs(v - r) <= 1e-6 * max(1, r)
