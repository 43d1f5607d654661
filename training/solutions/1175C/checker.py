def check(data, answer):
    try:
        d = list(map(int, data.split())); o = list(map(int, answer.split())); p = 1
        if len(o) != d[0]: return False
        for x in o:
            n, k = d[p], d[p+1]; a = d[p+2:p+2+n]; p += 2 + n
            w = min(v - u for u, v in zip(a, a[k:]))
            if sorted(abs(y - x) for y in a)[k] != (w + 1) // 2: return False
        return True
    except Exception:
        return False
