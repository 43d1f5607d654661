def check(data, answer):
    try:
        d = list(map(int, data.split()))
        w = answer.split()
        p = 0
        for n, k in zip(d[1::2], d[2::2]):
            f = int(w[p])
            g = w[p + 1:p + 1 + n]
            p += n + 1
            if f != (2 if k % n else 0) or any(len(x) != n or set(x) - set("01") for x in g) or len(g) != n:
                return False
            r = [x.count("1") for x in g]
            c = [x.count("1") for x in zip(*g)]
            if sum(r) != k or (max(r) - min(r)) ** 2 + (max(c) - min(c)) ** 2 != f:
                return False
        return p == len(w)
    except Exception:
        return False
