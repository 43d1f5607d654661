def check(data, answer):
    n, m = map(int, data.split())
    out = answer.split()
    if len(out) != 2:
        return False
    for x in out:
        if not (x.isascii() and x.isdigit()) or x[0] == "0" or len(x) > 2230:
            return False
    a, b = out
    c = str(int(a) + int(b))
    s = [sum(map(int, x)) for x in (a, b, c)]
    return s[0] >= n and s[1] >= n and s[2] <= m
