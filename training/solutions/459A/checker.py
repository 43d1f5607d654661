def check(data, answer):
    a, b, c, d = map(int, data.split())
    try:
        out = list(map(int, answer.split()))
    except ValueError:
        return False
    if a != c and b != d and abs(a - c) != abs(b - d):
        return out == [-1]
    if len(out) != 4 or max(map(abs, out)) > 1000:
        return False
    p = {(a, b), (c, d), (out[0], out[1]), (out[2], out[3])}
    xs = {x for x, y in p}
    ys = {y for x, y in p}
    if len(p) != 4 or len(xs) != 2 or len(ys) != 2:
        return False
    return max(xs) - min(xs) == max(ys) - min(ys)
