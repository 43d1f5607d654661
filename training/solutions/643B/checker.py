def check(data, answer):
    try:
        n, k, a, b, c, d = map(int, data.split())
        t = list(map(int, answer.split()))
        if n == 4 or k < n + 1:
            return t == [-1]
        p, q = t[:n], t[n:]
        if sorted(p) != list(range(1, n + 1)) or sorted(q) != sorted(p):
            return False
        if (p[0], p[-1], q[0], q[-1]) != (a, b, c, d):
            return False
        e = {frozenset(x) for r in (p, q) for x in zip(r, r[1:])}
        return len(e) <= k and frozenset((a, b)) not in e and frozenset((c, d)) not in e
    except Exception:
        return False
