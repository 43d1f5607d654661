def check(data, answer):
    try:
        n, m, k, *c = map(int, data.split())
        x, y = map(int, answer.split())
        f = list(zip(c[::2], c[1::2]))
        def t(x, y):
            return min(abs(x - a) + abs(y - b) for a, b in f)
        top = max(t(i, j) for i in range(1, n + 1) for j in range(1, m + 1))
        return 1 <= x <= n and 1 <= y <= m and t(x, y) == top
    except Exception:
        return False
