def check(data, answer):
    a, b, c, d = map(int, data.split())
    out = answer.split()
    if len(out) != 1:
        return False
    try:
        x = float(out[0])
    except ValueError:
        return False
    y = a * d / (a * d + b * c - a * c)
    return abs(x - y) <= 1e-6
