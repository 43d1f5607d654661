def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, m = d[:2]
        x = d[2:2 + n]
        c = list(map(int, answer.split()))
        if len(c) != n or set(c) - {0, 1}:
            return False
        for l, r in zip(d[2 + n::2], d[3 + n::2]):
            s = [k for p, k in zip(x, c) if l <= p <= r]
            if abs(len(s) - 2 * sum(s)) > 1:
                return False
        return True
    except Exception:
        return False
