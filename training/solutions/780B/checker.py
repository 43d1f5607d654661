def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        x, v = d[1:n + 1], d[n + 1:]
        low, high = 0.0, 1e9
        for _ in range(90):
            t = (low + high) / 2
            if max(p - s * t for p, s in zip(x, v)) <= min(p + s * t for p, s in zip(x, v)):
                high = t
            else:
                low = t
        return len(answer.split()) == 1 and abs(float(answer) - high) <= 2e-6 * max(1, high)
    except Exception:
        return False
