def check(data, answer):
    try:
        want = {}
        for s in data.strip().split("\n")[1:]:
            t = s.split()
            want.setdefault(t[0], set()).update(t[2:])
        L = answer.strip().split("\n")
        if int(L[0]) != len(want) or len(L) != len(want) + 1:
            return False
        seen = set()
        for s in L[1:]:
            t = s.split()
            w = want[t[0]]
            good = sorted(p for p in w if not any(q != p and q.endswith(p) for q in w))
            if t[0] in seen or int(t[1]) != len(good) or sorted(t[2:]) != good:
                return False
            seen.add(t[0])
        return True
    except Exception:
        return False
