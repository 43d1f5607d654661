def check(data, answer):
    try:
        d = data.split(); o = iter(map(int, answer.split()))
        for s in d[2::2]:
            bal = lo = hi = 0
            for c in s:
                bal += 1 if c == '1' else -1
                lo = min(lo, bal); hi = max(hi, bal)
            k = next(o); last = {}
            if k != hi - lo: return False
            for c in s:
                x = next(o)
                if not 1 <= x <= k or last.get(x) == c: return False
                last[x] = c
        return next(o, None) is None
    except Exception:
        return False
