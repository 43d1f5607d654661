def check(data, answer):
    try:
        d = data.split()[1:]
        p = list(zip(d[::2], map(int, d[1::2])))
        r = answer.split()
        if len(r) != len(p):
            return False
        i = 0
        for h in sorted(set(h for _, h in p)):
            g = sorted(s for s, k in p if k == h)
            if sorted(r[i:i + len(g)]) != g:
                return False
            i += len(g)
        return True
    except Exception:
        return False
