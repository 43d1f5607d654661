def check(data, answer):
    s = data.split()[1]
    out = answer.split()
    if len(out) != 2 or not all(x.isascii() and x.isdigit() for x in out):
        return False
    x, y = map(int, out)
    w = s.strip(".")
    p = s.index(w) + 1
    q = p + len(w) - 1
    r = w.count("R")
    if r == len(w):
        ends = [q + 1]
    elif r == 0:
        ends = [p - 1]
    else:
        ends = [p + r - 1, p + r]
    return p <= x <= q and y in ends
