def check(data, answer):
    n, k = map(int, data.split())
    m, c, d = n, 0, 2
    while m > 1:
        if m % d == 0:
            m //= d
            c += 1
        else:
            d += 1
    out = answer.split()
    if c < k:
        return out == ["-1"]
    if len(out) != k or not all(x.isdigit() for x in out):
        return False
    p = 1
    for x in out:
        if int(x) < 2:
            return False
        p *= int(x)
    return p == n
