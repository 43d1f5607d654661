def check(data, answer):
    n, *a = map(int, data.split())
    d = int(answer)
    plus, minus = sum(x > 0 for x in a), sum(x < 0 for x in a)
    if d == 0:
        return 2 * max(plus, minus) < n
    return abs(d) <= 1000 and 2 * (plus if d > 0 else minus) >= n
