def check(data, answer):
    n, s, t = data.split()
    n = int(n)
    out = answer.split()
    if sorted(s) != sorted(t):
        return out == ["-1"]
    if not out or not all(x.isdigit() for x in out):
        return False
    k, *v = map(int, out)
    if k != len(v) or k > 10 ** 4:
        return False
    s = list(s)
    for c in v:
        if not 1 <= c < n:
            return False
        s[c - 1], s[c] = s[c], s[c - 1]
    return "".join(s) == t
