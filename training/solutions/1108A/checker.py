def check(data, answer):
    q = list(map(int, data.split()))[1:]
    r = list(map(int, answer.split()))
    if 2 * len(r) != len(q):
        return False
    rows = zip(q[::4], q[1::4], q[2::4], q[3::4], r[::2], r[1::2])
    return all(a <= x <= b and c <= y <= d and x != y for a, b, c, d, x, y in rows)
