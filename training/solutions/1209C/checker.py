def check(data, answer):
    try:
        d = data.split(); o = answer.split()
        if len(o) != int(d[0]): return False
        for s, t in zip(d[2::2], o):
            g = sorted(s); k = 0; two = []
            for c in s:
                if c == g[k]: k += 1
                else: two.append(c)
            if two != g[k:]:
                if t != '-': return False
                continue
            if len(t) != len(s) or set(t) - {'1', '2'}: return False
            if [c for c, x in zip(s, t) if x == '1'] + [c for c, x in zip(s, t) if x == '2'] != g: return False
        return True
    except Exception:
        return False
