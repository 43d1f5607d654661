def check(data, answer):
    try:
        n, *f = map(int, data.split())
        g = list(map(int, answer.split()))
        if sorted(g) != list(range(1, n + 1)):
            return False
        return all(g[i] != i + 1 and f[i] in (0, g[i]) for i in range(n))
    except Exception:
        return False
