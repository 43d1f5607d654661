def check(data, answer):
    n, p, s = data.split()
    n, p = int(n), int(p)
    out = answer.split()
    if len(out) != 1:
        return False
    ok = any(s[i] == "." or s[i + p] == "." or s[i] != s[i + p] for i in range(n - p))
    if not ok:
        return out[0].lower() == "no"
    t = out[0]
    if len(t) != n or set(t) - set("01"):
        return False
    if any(x != "." and x != y for x, y in zip(s, t)):
        return False
    return any(t[i] != t[i + p] for i in range(n - p))
