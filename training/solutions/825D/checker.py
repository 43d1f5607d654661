def check(data, answer):
    try:
        s, t = data.split()
        w = answer.split()
        if len(w) != 1 or len(w[0]) != len(s):
            return False
        r = w[0]
        if any((a != "?" and a != b) or not ("a" <= b <= "z") for a, b in zip(s, r)):
            return False
        q = s.count("?")
        k = 0
        while sum(max(0, t.count(c) * (k + 1) - s.count(c)) for c in set(t)) <= q:
            k += 1
        return min(r.count(c) // t.count(c) for c in set(t)) == k
    except Exception:
        return False
