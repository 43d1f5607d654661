def check(data, answer):
    v = data.split()
    out = answer.split()
    for i in range(1, len(v), 5):
        n, a, b, c = map(int, v[i:i + 4])
        s = v[i + 4]
        k = min(a, s.count("S")) + min(b, s.count("R")) + min(c, s.count("P"))
        if not out:
            return False
        w = out.pop(0).upper()
        if 2 * k < n:
            if w != "NO":
                return False
            continue
        if w != "YES" or not out:
            return False
        t = out.pop(0)
        if len(t) != n or [t.count(x) for x in "RPS"] != [a, b, c]:
            return False
        if 2 * sum(x + y in ("RS", "PR", "SP") for x, y in zip(t, s)) < n:
            return False
    return not out
