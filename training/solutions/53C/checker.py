def check(data, answer):
    n = int(data)
    try:
        p = [int(x) for x in answer.split()]
    except ValueError:
        return False
    if sorted(p) != list(range(1, n + 1)):
        return False
    return len({abs(x - y) for x, y in zip(p, p[1:])}) == n - 1
