from math import hypot
def check(data, answer):
    try:
        R, a, b, p, q = map(int, data.split()); x, y, r = map(float, answer.split())
        d = hypot(p - a, q - b)
        best = R if d >= R else (R + d) / 2
        e = 1e-5 * max(1, R)
        return abs(r - best) < e and hypot(x - a, y - b) + r < R + e and hypot(x - p, y - q) > r - e
    except Exception:
        return False
