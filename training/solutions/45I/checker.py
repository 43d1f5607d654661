def check(data, answer):
    try:
        c = list(map(int, data.split()))[1:]
        t = list(map(int, answer.split()))
        if not t:
            return False
        hi = lo = c[0]
        for x in c[1:]:
            v = (hi, lo, x, x * hi, x * lo)
            hi, lo = max(v), min(v)
        p = 1
        for x in t:
            c.remove(x)
            p *= x
        return p == hi
    except Exception:
        return False
