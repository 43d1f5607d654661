def check(data, answer):
    try:
        t = data.split()
        a, d = round(float(t[0]) * 10000), round(float(t[1]) * 10000)
        n = int(t[2])
        v = list(map(float, answer.split()))
        if len(v) != 2 * n:
            return False
        for i in range(1, n + 1):
            s, r = divmod(i * d % (4 * a), a)
            x, y = [(r, 0), (a, r), (a - r, a), (0, a - r)][s]
            if not (abs(v[2 * i - 2] - x / 10000) < 1e-3 and abs(v[2 * i - 1] - y / 10000) < 1e-3):
                return False
        return True
    except Exception:
        return False
