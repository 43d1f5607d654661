def check(data, answer):
    try:
        d = data.split()
        n = int(d[0])
        f, qs = d[1:n + 1], d[n + 2:]
        w = answer.split()
        if len(w) != 2 * len(qs):
            return False
        for i, q in enumerate(qs):
            m = [x for x in f if q in x]
            if int(w[2 * i]) != len(m) or (w[2 * i + 1] not in m if m else w[2 * i + 1] != "-"):
                return False
        return True
    except Exception:
        return False
