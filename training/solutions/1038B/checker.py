from math import gcd


def check(data, answer):
    n = int(data)
    out = answer.split()
    if n < 3:
        return out == ["No"]
    if not out or out[0] != "Yes" or not all(x.isdigit() for x in out[1:]):
        return False
    a = list(map(int, out[1:]))
    if len(a) != n + 2 or not 0 < a[0] < n:
        return False
    k = a[0]
    x = a[1:k + 1]
    if a[k + 1] != n - k:
        return False
    y = a[k + 2:]
    return sorted(x + y) == list(range(1, n + 1)) and gcd(sum(x), sum(y)) > 1
