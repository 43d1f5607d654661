def check(data, answer):
    d = list(map(int, data.split()))
    try:
        out = list(map(int, answer.split()))
    except ValueError:
        return False
    p = 1
    q = 0
    for _ in range(d[0]):
        n = d[p]
        a = d[p + 1:p + 1 + n]
        b = out[q:q + n]
        p += 1 + n
        q += n
        if len(b) != n or list(map(abs, a)) != list(map(abs, b)):
            return False
        up = sum(y >= x for x, y in zip(b, b[1:]))
        down = sum(y <= x for x, y in zip(b, b[1:]))
        if min(up, down) < (n - 1) // 2:
            return False
    return q == len(out)
