def check(data, answer):
    n, *v = map(int, data.split())
    out = answer.split()
    p = [v[4 * i:4 * i + 4] for i in range(4)]
    if all(min(x[:2]) + min(x[2:]) > n for x in p):
        return out == ["-1"]
    if len(out) != 3 or not all(x.isdigit() for x in out):
        return False
    i, x, y = map(int, out)
    if i < 1 or i > 4:
        return False
    g = p[i - 1]
    return x + y == n and x >= min(g[:2]) and y >= min(g[2:])
