def check(data, answer):
    k, s = data.split()
    k, r = int(k), answer.strip()
    if any(s.count(c) % k for c in set(s)):
        return r == "-1"
    return sorted(r) == sorted(s) and r == r[: len(s) // k] * k
