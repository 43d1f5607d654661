def check(data, answer):
    n, *a = map(int, data.split())
    a, b = a[:n], a[n:]
    r = list(map(int, answer.split()))
    if sorted(r) != sorted(a):
        return False
    pairs = sorted(zip(b, (-x for x in r)))
    return [-x for _, x in pairs] == sorted(a, reverse=True)
