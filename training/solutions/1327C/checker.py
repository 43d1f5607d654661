def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, m, k = d[:3]
        t = answer.split()
        s = t[1] if len(t) > 1 else ""
        if len(t) > 2 or int(t[0]) != len(s) or len(s) > 2 * n * m:
            return False
        p = d[3:]
        for i in range(k):
            x, y = p[2 * i], p[2 * i + 1]
            goal = (p[2 * k + 2 * i], p[2 * k + 2 * i + 1])
            ok = (x, y) == goal
            for c in s:
                dx, dy = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}[c]
                x = min(n, max(1, x + dx))
                y = min(m, max(1, y + dy))
                ok = ok or (x, y) == goal
            if not ok:
                return False
        return True
    except (ValueError, IndexError, KeyError):
        return False
