def check(data, answer):
    t, *a = map(int, data.split())
    out = answer.split("\n")
    out = [x.split() for x in out if x.strip()]
    if len(out) != t:
        return False
    for d, r in zip(a, out):
        if 0 < d < 4:
            if r != ["N"]:
                return False
            continue
        if len(r) != 3 or r[0] != "Y":
            return False
        try:
            x, y = float(r[1]), float(r[2])
        except ValueError:
            return False
        if not (x >= 0 and y >= 0):
            return False
        if not (abs(x + y - x * y) <= 1e-6 and abs(x + y - d) <= 1e-6):
            return False
    return True
