def check(data, answer):
    try:
        d = list(map(int, data.split()))
        v = list(map(int, answer.split()))
        n = d[0]
        k, c = v[0], [0] + v[1:]
        g = [[] for _ in range(n + 1)]
        for x, y in zip(d[1::2], d[2::2]):
            g[x].append(y)
            g[y].append(x)
        if len(c) != n + 1 or k != max(map(len, g)) + 1 or min(c[1:]) < 1 or max(c) > k:
            return False
        for x in range(1, n + 1):
            s = [c[x]] + [c[y] for y in g[x]]
            if len(set(s)) != len(s):
                return False
        return True
    except Exception:
        return False
