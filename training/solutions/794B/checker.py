def check(data, answer):
    n, h = map(int, data.split())
    try:
        a = list(map(float, answer.split()))
    except ValueError:
        return False
    if len(a) != n - 1:
        return False
    for i in range(1, n):
        x = h * (i / n) ** 0.5
        if not abs(a[i - 1] - x) <= 1e-6 * max(1, x):
            return False
    return True
