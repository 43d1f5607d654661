def check(data, answer):
    s, t = data.split()
    a, b = s.split("|")
    n = len(a) + len(b) + len(t)
    out = answer.split()
    if n % 2 or max(len(a), len(b)) > n // 2:
        return out == ["Impossible"]
    if len(out) != 1 or out[0].count("|") != 1:
        return False
    c, d = out[0].split("|")
    if len(c) != len(d) or sorted(c + d) != sorted(a + b + t):
        return False
    return set(a) <= set(c) and set(b) <= set(d)
