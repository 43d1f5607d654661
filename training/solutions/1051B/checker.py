from math import gcd


def check(data, answer):
    l, r = map(int, data.split())
    word, *a = answer.split()
    a = list(map(int, a))
    if word != "YES" or sorted(a) != list(range(l, r + 1)):
        return False
    return all(gcd(x, y) == 1 for x, y in zip(a[::2], a[1::2]))
