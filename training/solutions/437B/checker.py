def check(data, answer):
    try:
        s, limit = map(int, data.split())
        g = list(map(int, answer.split()))
        if sum(x & -x for x in range(1, limit + 1)) < s:
            return g == [-1]
        v = g[1:]
        if len(v) != g[0] or not v or len(set(v)) != len(v) or min(v) < 1 or max(v) > limit:
            return False
        return sum(x & -x for x in v) == s
    except Exception:
        return False
