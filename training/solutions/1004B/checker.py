def check(data, answer):
    n, m, *q = map(int, data.split())
    s = answer.strip()
    if len(s) != n or set(s) - {"0", "1"}:
        return False
    parts = [s[l - 1 : r] for l, r in zip(q[::2], q[1::2])]
    best = sum(len(p) // 2 * ((len(p) + 1) // 2) for p in parts)
    return sum(p.count("0") * p.count("1") for p in parts) == best
