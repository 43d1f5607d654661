def check(data, answer):
    try:
        m, n = map(int, data.split())
        x, = map(float, answer.split())
        e = m - sum((k / m) ** n for k in range(1, m))
        return abs(x - e) <= 1e-4 * max(1, e)
    except Exception:
        return False
