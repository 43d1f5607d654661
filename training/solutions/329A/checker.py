def check(data, answer):
    try:
        g = data.split()[1:]
        n = len(g)
        t = list(map(int, answer.split()))
        full = all("." in r for r in g) or all("." in c for c in zip(*g))
        if not full:
            return t == [-1]
        if len(t) != 2 * n:
            return False
        p = list(zip(t[::2], t[1::2]))
        if any(not (1 <= x <= n and 1 <= y <= n) or g[x - 1][y - 1] == "E" for x, y in p):
            return False
        return len({x for x, y in p}) == n or len({y for x, y in p}) == n
    except (ValueError, IndexError):
        return False
