def check(data, answer):
    n, k, *r = map(int, data.split())
    try:
        y = list(map(int, answer.split()))
    except ValueError:
        return False
    if len(y) != 2 * n + 1 or y[::2] != r[::2]:
        return False
    d = [p - q for p, q in zip(r[1::2], y[1::2])]
    if sorted(d) != [0] * (n - k) + [1] * k:
        return False
    return all(y[i - 1] < y[i] > y[i + 1] for i in range(1, 2 * n, 2))
