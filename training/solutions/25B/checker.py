def check(data, answer):
    n, s = data.split()
    out = answer.split()
    if len(out) != 1:
        return False
    a = out[0].split("-")
    return "".join(a) == s and all(len(x) in (2, 3) for x in a)
