from collections import Counter
def check(data, answer):
    try:
        n, *a = map(int, data.split()); v = answer.split()
        if any(k % (n - x) for x, k in Counter(a).items()): return v == ['Impossible']
        b = list(map(int, v[1:]))
        if v[0] != 'Possible' or len(b) != n or min(b) < 1 or max(b) > n: return False
        c = Counter(b)
        return all(n - c[y] == x for x, y in zip(a, b))
    except Exception:
        return False
