def check(data, answer):
    n, m = map(int, data.split())
    s = answer.strip()
    if len(s) != n + m or s.count("B") != n or s.count("G") != m:
        return False
    best = 2 * min(n, m) - (n == m)
    return sum(p != q for p, q in zip(s, s[1:])) == best
