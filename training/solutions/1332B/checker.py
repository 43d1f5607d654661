from math import gcd
def check(data, answer):
    try:
        d = iter(map(int, data.split())); o = iter(map(int, answer.split()))
        for _ in range(next(d)):
            n = next(d); a = [next(d) for _ in range(n)]
            m = next(o); c = [next(o) for _ in range(n)]
            if not 1 <= m <= 11 or set(c) != set(range(1, m+1)): return False
            for i in range(n):
                for j in range(i):
                    if c[i] == c[j] and gcd(a[i], a[j]) == 1: return False
        return next(o, None) is None
    except Exception:
        return False
