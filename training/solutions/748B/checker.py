def check(data, answer):
    try:
        s, t = data.split(); v = answer.split(); m = {}; ok = True
        for a, b in zip(s, t):
            if m.setdefault(a, b) != b or m.setdefault(b, a) != a: ok = False
        if not ok: return v == ['-1']
        k = int(v[0]); w = v[1:]
        if len(w) != 2*k or len(set(w)) != 2*k or any(len(c) != 1 for c in w): return False
        d = {}
        for a, b in zip(w[::2], w[1::2]): d[a] = b; d[b] = a
        return ''.join(d.get(c, c) for c in s) == t
    except Exception:
        return False
