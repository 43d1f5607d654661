def check(data, answer):
    n, k, a, b = map(int, data.split())
    s = answer.strip()
    ok = max(a, b) <= k * (min(a, b) + 1)
    if s == "NO":
        return not ok
    return ok and len(s) == n and s.count("G") == a and s.count("B") == b and "G" * (k + 1) not in s and "B" * (k + 1) not in s
