def check(data, answer):
    try:
        v = list(map(int, data.split()))[1:]
        p = list(zip(v[::2], v[1::2]))
        t = [int(x) - 1 for x in answer.split()]
        if len(set(t)) != 3 or len(t) != 3 or min(t) < 0:
            return False
        a, b, c = [p[i] for i in t]
        side = lambda q, r, s: (r[0] - q[0]) * (s[1] - q[1]) - (r[1] - q[1]) * (s[0] - q[0])
        if side(a, b, c) == 0:
            return False
        for i, q in enumerate(p):
            z = [side(a, b, q), side(b, c, q), side(c, a, q)]
            if i not in t and (min(z) >= 0 or max(z) <= 0):
                return False
        return True
    except (ValueError, IndexError):
        return False
