def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, w = d[:2]
        a = sorted(d[2:])
        e = min(w, 1.5 * n * min(2 * a[0], a[n]))
        t = answer.split()
        return len(t) == 1 and abs(float(t[0]) - e) <= 1e-6 * max(1, e)
    except Exception:
        return False
