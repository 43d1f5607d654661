def check(data, answer):
    n, a, b, *p = map(int, data.split())
    xs, ys = p[::2], p[1::2]
    m = max(sum(x < a for x in xs), sum(x > a for x in xs), sum(y < b for y in ys), sum(y > b for y in ys))
    try:
        v = list(map(int, answer.split()))
    except ValueError:
        return False
    if len(v) != 3 or v[0] != m or (v[1], v[2]) == (a, b) or min(v) < 0 or max(v[1:]) > 10 ** 9:
        return False
    k = 0
    for x, y in zip(xs, ys):
        if min(a, x) <= v[1] <= max(a, x) and min(b, y) <= v[2] <= max(b, y):
            k += 1
    return k == m
