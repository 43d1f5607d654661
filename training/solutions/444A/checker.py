def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        x, e = [0] + d[2:n + 2], d[n + 2:]
        best = max([(x[a] + x[b]) / c for a, b, c in zip(e[::3], e[1::3], e[2::3])], default=0.0)
        return abs(float(answer) - best) <= 1e-8 * max(1, best)
    except Exception:
        return False
