from collections import Counter
def check(data, answer):
    try:
        n, k, *s = map(int, data.split()); t = list(map(int, answer.split()))
        if len(t) != k: return False
        c = Counter(s); g = Counter(t)
        got = min(c[x] // v for x, v in g.items())
        if got < 1: return False
        return sum(v // (got + 1) for v in c.values()) < k
    except Exception:
        return False
