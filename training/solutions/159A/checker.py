def check(data, answer):
    try:
        w = data.split()
        d = int(w[1])
        m = [(w[i], w[i + 1], int(w[i + 2])) for i in range(2, len(w), 3)]
        last = {}
        want = set()
        for a, b, t in m:
            if any(0 < t - u <= d for u in last.get((b, a), [])):
                want.add(frozenset((a, b)))
            last.setdefault((a, b), []).append(t)
        g = answer.split()
        if int(g[0]) != len(want) or len(g) != 1 + 2 * len(want):
            return False
        return {frozenset(g[i:i + 2]) for i in range(1, len(g), 2)} == want
    except Exception:
        return False
