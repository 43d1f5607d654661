def check(data, answer):
    n, s, *a = map(int, data.split())
    t = sorted((a[i] ** 2 + a[i + 1] ** 2, a[i + 2]) for i in range(0, 3 * n, 3))
    best = -1.0
    for d, k in t:
        s += k
        if s >= 10**6:
            best = d ** 0.5
            break
    out = answer.split()
    try:
        return len(out) == 1 and abs(float(out[0]) - best) <= 1e-6 * max(1, best)
    except ValueError:
        return False
