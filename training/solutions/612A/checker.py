def check(data, answer):
    n, p, q, s = data.split()
    n, p, q = int(n), int(p), int(q)
    k, *parts = answer.split()
    if not any((n - i * p) % q == 0 for i in range(n // p + 1)):
        return k == "-1" and not parts
    return int(k) == len(parts) and "".join(parts) == s and {len(x) for x in parts} <= {p, q}
