from math import gcd


def check(data, answer):
    n, *a = map(int, data.split())
    out = answer.split()
    if not out or not all(x.isascii() and x.isdigit() for x in out):
        return False
    k, *b = map(int, out)
    if k != sum(gcd(x, y) > 1 for x, y in zip(a, a[1:])) or len(b) != n + k:
        return False
    if any(not 1 <= x <= 10 ** 9 for x in b) or any(gcd(x, y) > 1 for x, y in zip(b, b[1:])):
        return False
    i = 0
    for x in b:
        if i < n and x == a[i]:
            i += 1
    return i == n
