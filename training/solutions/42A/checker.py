def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, v = d[:2]
        a, b = d[2:2 + n], d[2 + n:]
        r = min([v] + [sum(a) * q / p for p, q in zip(a, b)])
        w = answer.split()
        return len(w) == 1 and abs(float(w[0]) - r) <= 1e-4 * max(1, r)
    except Exception:
        return False
