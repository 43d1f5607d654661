from math import gcd


def check(data, answer):
    d = list(map(int, data.split()))
    out = answer.split()
    if not all(x.isdigit() for x in out):
        return False
    out = list(map(int, out))
    p = 1
    for _ in range(d[0]):
        n = d[p]
        a = d[p + 1:p + 1 + 2 * n]
        p += 1 + 2 * n
        b, out = out[:2 * n - 2], out[2 * n - 2:]
        if len(b) != 2 * n - 2 or len(set(b)) != len(b):
            return False
        if any(x < 1 or x > 2 * n for x in b):
            return False
        g = 0
        for i in range(0, len(b), 2):
            g = gcd(g, a[b[i] - 1] + a[b[i + 1] - 1])
        if g < 2:
            return False
    return not out
