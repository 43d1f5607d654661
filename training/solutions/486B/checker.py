def check(data, answer):
    m, n, *d = map(int, data.split())
    b = [d[i * n:i * n + n] for i in range(m)]
    r = [min(x) for x in b]
    c = [min(x) for x in zip(*b)]
    a = [[x * y for y in c] for x in r]

    def build(a):
        p = [max(x) for x in a]
        q = [max(x) for x in zip(*a)]
        return [[x | y for y in q] for x in p]

    out = answer.split()
    if build(a) != b:
        return out == ["NO"]
    if len(out) != 1 + n * m or out[0] != "YES" or set(out[1:]) - {"0", "1"}:
        return False
    v = list(map(int, out[1:]))
    return build([v[i * n:i * n + n] for i in range(m)]) == b
