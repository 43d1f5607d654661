from itertools import groupby
def check(data, answer):
    try:
        n, k, s = data.split(); n = int(n); k = int(k); m, t = answer.split()
        if k == 2:
            d = sum(c != 'AB'[i % 2] for i, c in enumerate(s)); need = min(d, n - d)
        else: need = sum(len(list(g)) // 2 for _, g in groupby(s))
        if len(t) != n or any(not 0 <= ord(c) - 65 < k for c in t): return False
        if any(a == b for a, b in zip(t, t[1:])): return False
        return int(m) == need == sum(a != b for a, b in zip(s, t))
    except Exception:
        return False
