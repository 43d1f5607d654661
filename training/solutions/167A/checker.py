def check(data, answer):
    try:
        v = list(map(int, data.split()))
        n, a, d = v[:3]
        x = list(map(float, answer.split()))
        if len(x) != n:
            return False
        last = 0
        for i in range(n):
            t, s = v[3 + 2 * i], v[4 + 2 * i]
            top = min(s, (2 * a * d) ** 0.5)
            last = max(last, t + top / a + (d - top * top / 2 / a) / top)
            if abs(x[i] - last) > 1e-4 * max(1, last):
                return False
        return True
    except Exception:
        return False
