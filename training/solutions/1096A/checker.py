def check(data, answer):
    q = list(map(int, data.split()))[1:]
    a = list(map(int, answer.split()))
    if len(q) != len(a):
        return False
    rows = zip(q[::2], q[1::2], a[::2], a[1::2])
    return all(l <= x <= r and l <= y <= r and x != y and y % x == 0 for l, r, x, y in rows)
