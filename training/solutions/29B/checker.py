def check(data, answer):
    try:
        l, d, v, g, r = map(int, data.split())
        k = d // (v * (g + r))
        w = 0
        if d - k * (g + r) * v >= g * v:
            w = (k + 1) * (g + r) - d / v
        t = answer.split()
        e = l / v + w
        return len(t) == 1 and abs(float(t[0]) - e) <= 1e-6 * max(1, e)
    except Exception:
        return False
