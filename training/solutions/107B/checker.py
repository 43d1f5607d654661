def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, m, h = d[:3]
        s = d[3:]
        t = sum(s)
        r = answer.split()
        if t < n:
            return len(r) == 1 and float(r[0]) == -1
        p = 1.0
        for i in range(n - 1):
            p *= max(0, t - s[h - 1] - i) / (t - 1 - i)
        return len(r) == 1 and abs(float(r[0]) - 1 + p) <= 1e-6
    except Exception:
        return False
