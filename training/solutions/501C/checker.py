def check(data, answer):
    try:
        t = list(map(int, data.split()))
        n = t[0]
        d, s = t[1::2], t[2::2]
        want = set()
        for i in range(n):
            v = i
            while d[v] == 1:
                u = s[v]
                want.add((min(u, v), max(u, v)))
                d[v] = 0
                d[u] -= 1
                s[u] ^= v
                v = u
        r = list(map(int, answer.split()))
        got = [(min(p), max(p)) for p in zip(r[1::2], r[2::2])]
        return len(r) == 1 + 2 * r[0] and len(got) == len(want) and set(got) == want
    except Exception:
        return False
