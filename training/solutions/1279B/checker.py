def check(data, answer):
    d = list(map(int, data.split()))
    out = answer.split()
    if len(out) != d[0] or not all(x.isascii() and x.isdigit() for x in out):
        return False
    p = 1
    for x in map(int, out):
        n, s = d[p], d[p + 1]
        a = d[p + 2:p + 2 + n]
        p += 2 + n
        if x > n:
            return False

        def gifts(k):
            b = a if k == 0 else a[:k - 1] + a[k:]
            c = cur = 0
            for v in b:
                cur += v
                if cur > s:
                    break
                c += 1
            return c

        if gifts(x) != max(map(gifts, range(n + 1))):
            return False
    return True
