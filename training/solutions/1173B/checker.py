def check(data, answer):
    n = int(data)
    out = answer.split()
    if len(out) != 2 * n + 1 or not all(x.isdigit() for x in out):
        return False
    m, *v = map(int, out)
    if m != n // 2 + 1 or min(v) < 1 or max(v) > m:
        return False
    r, c = v[::2], v[1::2]
    for i in range(n):
        for j in range(i):
            if abs(r[i] - r[j]) + abs(c[i] - c[j]) < i - j:
                return False
    return True
