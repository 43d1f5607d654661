from math import gcd
def check(data, answer):
    n, k = map(int, data.split())
    try:
        p = list(map(int, answer.split()))
    except ValueError:
        return False
    if n == k:
        return p == [-1]
    if sorted(p) != list(range(1, n + 1)):
        return False
    return sum(gcd(i + 1, p[i]) > 1 for i in range(n)) == k
