def check(data, answer):
    try:
        d = list(map(int, data.split()))
        m, c = d[1], d[2:]
        got = float(answer)
        if 1 in c:
            return got == -1
        s = m
        for x in c:
            s = s * x / (x - 1)
        return abs(got - (s - m)) <= 1e-6 * max(1, s - m)
    except Exception:
        return False
