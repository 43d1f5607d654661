def check(data: str, answer: str) -> bool:
    try:
        s, n = data.split()
        n = int(n)
        cnt = {x: s.count(x) for x in set(s)}
        r = answer.split()
        if len(cnt) > n:
            return r == ['-1']
        k = 1
        while sum(-(-v // k) for v in cnt.values()) > n:
            k += 1
        if len(r) != 2 or int(r[0]) != k or len(r[1]) != n:
            return False
        if not (r[1].isalpha() and r[1].islower()):
            return False
        return all(r[1].count(x) * k >= v for x, v in cnt.items())
    except Exception:
        return False
