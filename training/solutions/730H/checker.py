def fits(p, w):
    return len(p) == len(w) and all(x in ("?", y) for x, y in zip(p, w))


def check(data, answer):
    v = data.split()
    n = int(v[0])
    s = v[2:n + 2]
    a = [s[int(i) - 1] for i in v[n + 2:]]
    p = "".join(c[0] if len(set(c)) == 1 else "?" for c in zip(*a))
    out = answer.split()
    if [w for w in s if fits(p, w)] != a:
        return out == ["No"]
    if len(out) != 2 or out[0] != "Yes":
        return False
    return [w for w in s if fits(out[1], w)] == a
