from math import gcd
def check(data, answer):
    try:
        n, k = map(int, data.split())
        t = list(map(int, answer.split()))
        bad = k < n // 2 or (n == 1 and k > 0)
        if bad:
            return t == [-1]
        return len(t) == n == len(set(t)) and min(t) > 0 and max(t) <= 10 ** 9 and sum(gcd(t[i], t[i + 1]) for i in range(0, n - 1, 2)) == k
    except Exception:
        return False
