def check(data, answer):
    n, m, *v = map(int, data.split())
    try:
        out = list(map(int, answer.split()))
    except ValueError:
        return False
    a = {(i // m, i % m) for i in range(n * m) if v[i]}
    b = set()
    for i, j in a:
        q = {(i, j), (i, j + 1), (i + 1, j), (i + 1, j + 1)}
        if q <= a:
            b |= q
    if a != b:
        return out == [-1]
    if not out or not 0 <= out[0] <= 2500 or len(out) != 2 * out[0] + 1:
        return False
    b = set()
    for x, y in zip(out[1::2], out[2::2]):
        if not (1 <= x < n and 1 <= y < m):
            return False
        b |= {(x, y), (x - 1, y), (x, y - 1), (x - 1, y - 1)}
    return a == b
