def check(data, answer):
    n, k, *a = map(int, data.split())
    s, *b = map(int, answer.split())
    if len(b) != n or any(y < x for x, y in zip(a, b)):
        return False
    if any(x + y < k for x, y in zip(b, b[1:])):
        return False
    least, p = 0, k
    for x in a:
        p = max(x, k - p)
        least += p - x
    return s == least == sum(b) - sum(a)
