def check(data, answer):
    h, m = map(int, data.split(":"))
    out = answer.split()
    if len(out) != 2:
        return False
    try:
        x, y = map(float, out)
    except ValueError:
        return False
    return abs(x - (h % 12 * 30 + m / 2)) < 1e-6 and abs(y - m * 6) < 1e-6
