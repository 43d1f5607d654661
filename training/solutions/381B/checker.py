def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if not out or not all(x.isdigit() for x in out):
        return False
    k, *b = map(int, out)
    best = sum(min(2, a.count(x)) for x in set(a)) - (a.count(max(a)) > 1)
    if k != best or len(b) != k or any(b.count(x) > a.count(x) for x in b):
        return False
    i = b.index(max(b))
    p, q = b[:i + 1], b[i:]
    return all(x < y for x, y in zip(p, p[1:])) and all(x > y for x, y in zip(q, q[1:]))
