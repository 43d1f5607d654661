def check(data, answer):
    try:
        d = list(map(int, data.split()))
        k, p, rows = d[0], 1, []
        for _ in range(k):
            rows.append(d[p + 1:p + 1 + d[p]])
            p += d[p] + 1
        seen = {}
        possible = False
        for i, r in enumerate(rows):
            s = sum(r)
            for x in set(r):
                if seen.setdefault(s - x, i) != i:
                    possible = True
        g = answer.split()
        if not possible:
            return g == ["NO"]
        if g[0] != "YES" or len(g) != 5:
            return False
        i, x, j, y = map(int, g[1:])
        if i == j or min(i, x, j, y) < 1:
            return False
        a, b = rows[i - 1], rows[j - 1]
        return sum(a) - a[x - 1] == sum(b) - b[y - 1]
    except Exception:
        return False
