def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, a = d[0], d[1:]
        t = list(map(int, answer.split()))
        if len(t) != 1 + 3 * t[0] or not 0 <= t[0] <= n + 1:
            return False
        for j in range(t[0]):
            k, i, x = t[1 + 3 * j:4 + 3 * j]
            if not 1 <= i <= n or x > 10 ** 6:
                return False
            if k == 1 and x >= 0:
                a[:i] = [v + x for v in a[:i]]
            elif k == 2 and x >= 1:
                a[:i] = [v % x for v in a[:i]]
            else:
                return False
        return all(p < q for p, q in zip(a, a[1:]))
    except Exception:
        return False
