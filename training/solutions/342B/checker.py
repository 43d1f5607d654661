def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, m, s, f = d[:4]
        w = {d[i]: (d[i + 1], d[i + 2]) for i in range(4, 4 + 3 * m, 3)}
        k = 1 if f > s else -1
        p, t = s, 1
        while p != f:
            l, r = w.get(t, (0, -1))
            if not (l <= p <= r or l <= p + k <= r):
                p += k
            t += 1
        a = answer.strip()
        if len(a) != t - 1:
            return False
        p = s
        for t, ch in enumerate(a, 1):
            if ch == "X":
                continue
            q = p + {"L": -1, "R": 1}[ch]
            l, r = w.get(t, (0, -1))
            if l <= p <= r or l <= q <= r or not 1 <= q <= n:
                return False
            p = q
        return p == f
    except Exception:
        return False
