def check(data, answer):
    n, *a = map(int, data.split())
    try:
        k, *v = map(int, answer.split())
    except ValueError:
        return False
    if not 0 <= k <= n or len(v) != 2 * k or any(not 0 <= x < n for x in v):
        return False
    for i, j in zip(v[::2], v[1::2]):
        a[i], a[j] = a[j], a[i]
    return a == sorted(a)
