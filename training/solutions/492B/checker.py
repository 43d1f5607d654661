def check(data, answer):
    n, l, *a = map(int, data.split())
    a.sort()
    d = max([2 * a[0], 2 * (l - a[-1])] + [y - x for x, y in zip(a, a[1:])]) / 2
    try:
        x = float(answer)
    except ValueError:
        return False
    return abs(x - d) <= 1e-9 * max(1, d)
