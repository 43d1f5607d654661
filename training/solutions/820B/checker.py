def check(data, answer):
    n, a = map(int, data.split())
    try:
        v = list(map(int, answer.split()))
    except ValueError:
        return False
    if len(v) != 3 or len(set(v)) != 3 or min(v) < 1 or max(v) > n:
        return False
    k = abs((v[0] - v[1]) % n - (v[2] - v[1]) % n)
    best = min(abs(180 * i - a * n) for i in range(1, n - 1))
    return abs(180 * k - a * n) == best
