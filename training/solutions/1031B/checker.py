def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        a, b = d[1:n], d[n:]
        can = False
        for t in range(4):
            p = t
            good = True
            for x, y in zip(a, b):
                q = x ^ y ^ p
                if p | q != x or p & q != y:
                    good = False
                    break
                p = q
            can = can or good
        w = answer.split()
        if not can:
            return w == ["NO"]
        t = list(map(int, w[1:]))
        if w[0] != "YES" or len(t) != n or min(t) < 0 or max(t) > 3:
            return False
        return all(t[i] | t[i + 1] == a[i] and t[i] & t[i + 1] == b[i] for i in range(n - 1))
    except Exception:
        return False
