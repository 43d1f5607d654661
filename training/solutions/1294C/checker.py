def check(data, answer):
    out = answer.split()
    for n in map(int, data.split()[1:]):
        r, m, d = [], n, 2
        while d * d < m and len(r) < 2:
            if m % d == 0:
                r.append(d)
                m //= d
            d += 1
        if out.pop(0) != ("YES" if len(r) == 2 else "NO"):
            return False
        if len(r) == 2:
            a, b, c = (int(out.pop(0)) for _ in range(3))
            if len({a, b, c}) < 3 or min(a, b, c) < 2 or a * b * c != n:
                return False
    return not out
