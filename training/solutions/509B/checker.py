def check(data, answer):
    n, k, *a = map(int, data.split())
    out = answer.split()
    if max(a) - min(a) > k:
        return out == ["NO"]
    if not out or out[0] != "YES" or not all(x.isdigit() for x in out[1:]):
        return False
    v = list(map(int, out[1:]))
    if len(v) != sum(a) or not all(1 <= x <= k for x in v):
        return False
    b = []
    for x in a:
        b.append(v[:x])
        v = v[x:]
    for c in range(1, k + 1):
        s = [r.count(c) for r in b]
        if max(s) - min(s) > 1:
            return False
    return True
