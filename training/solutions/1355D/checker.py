def check(data, answer):
    try:
        n, s = map(int, data.split())
        t = answer.split()
        if t[0].upper() == "NO":
            return len(t) == 1 and s < 2 * n
        v = [int(x) for x in t[1:]]
        if t[0].upper() != "YES" or len(v) != n + 1:
            return False
        a, k = v[:-1], v[-1]
        if min(a) < 1 or sum(a) != s or not 0 <= k <= s:
            return False
        sums = {0}
        p = 0
        for x in a:
            p += x
            if p - k in sums or p - (s - k) in sums:
                return False
            sums.add(p)
        return True
    except Exception:
        return False
