def check(data, answer):
    n, s = data.split()
    n, r = int(n), answer.strip()
    possible = n % 4 == 0 and all(s.count(c) * 4 <= n for c in "ACGT")
    if not possible:
        return r == "==="
    if len(r) != n or any(a not in ("?", b) for a, b in zip(s, r)):
        return False
    return all(r.count(c) * 4 == n for c in "ACGT")
