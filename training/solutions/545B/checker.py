def check(data, answer):
    s, t = data.split()
    out = answer.split()
    if len(out) != 1:
        return False
    d = sum(x != y for x, y in zip(s, t))
    p = out[0]
    if d % 2:
        return p == "impossible"
    if len(p) != len(s) or set(p) - set("01"):
        return False
    return sum(x != y for x, y in zip(s, p)) == sum(x != y for x, y in zip(t, p))
