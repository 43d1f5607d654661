def check(data, answer):
    try:
        names = data.split()[1:]; e = set(); ok = True
        for a, b in zip(names, names[1:]):
            for x, y in zip(a, b):
                if x != y: e.add((x, y)); break
            else:
                if len(a) > len(b): ok = False
        left = set('abcdefghijklmnopqrstuvwxyz')
        while ok and left:
            f = {c for c in left if not any(y == c and x in left for x, y in e)}
            if not f: ok = False
            left -= f
        v = answer.strip()
        if not ok: return v == 'Impossible'
        if sorted(v) != list('abcdefghijklmnopqrstuvwxyz'): return False
        return all(v.index(x) < v.index(y) for x, y in e)
    except Exception:
        return False
