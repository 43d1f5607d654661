def check(data, answer):
    n, m, *a = map(int, data.split())
    a = set(a)
    out = answer.split()
    if not out or not all(x.isdigit() for x in out):
        return False
    k, *v = map(int, out)
    if len(v) != k or len(set(v)) != k or sum(v) > m or a & set(v):
        return False
    if any(not 1 <= x <= 10 ** 9 for x in v):
        return False
    best, i = 0, 1
    while i <= m:
        if i not in a:
            best += 1
            m -= i
        i += 1
    return k == best
