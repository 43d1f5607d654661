def check(data, answer):
    s = data.strip()
    n = len(s)
    prime = [p for p in range(2, n + 1) if all(p % j for j in range(2, p))]
    g = {p * i for p in prime if 2 * p <= n for i in range(1, n // p + 1)}
    out = answer.split()
    if max(map(s.count, s)) < len(g):
        return out == ["NO"]
    if len(out) != 2 or out[0] != "YES" or sorted(out[1]) != sorted(s):
        return False
    t = out[1]
    return all(t[p - 1] == t[p * i - 1] for p in prime for i in range(1, n // p + 1))
