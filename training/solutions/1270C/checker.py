def check(data, answer):
    try:
        d = list(map(int, data.split()))
        r = list(map(int, answer.split()))
        p, q = 1, 0
        for _ in range(d[0]):
            n = d[p]
            a = d[p + 1:p + 1 + n]
            p += n + 1
            s = r[q]
            b = r[q + 1:q + 1 + s]
            q += s + 1
            if not 0 <= s <= 3 or len(b) != s or any(not 0 <= v <= 10 ** 18 for v in b):
                return False
            x = 0
            for v in a + b:
                x ^= v
            if sum(a + b) != 2 * x:
                return False
        return q == len(r)
    except Exception:
        return False
