def check(data, answer):
    try:
        s = data.strip()
        p = s.split(".")
        can = len(p) > 1 and 1 <= len(p[0]) <= 8 and 1 <= len(p[-1]) <= 3 and all(2 <= len(x) <= 11 for x in p[1:-1])
        w = answer.split()
        if not can:
            return w == ["NO"]
        if w[0] != "YES" or "".join(w[1:]) != s:
            return False
        for x in w[1:]:
            q = x.split(".")
            if len(q) != 2 or not 1 <= len(q[0]) <= 8 or not 1 <= len(q[1]) <= 3:
                return False
        return True
    except Exception:
        return False
