from itertools import groupby
def check(data, answer):
    try:
        s = data.strip(); t = answer.strip()
        prev = n = 0
        for _, g in groupby(s):
            k = min(2, len(list(g)))
            if prev == 2: k = 1
            n += k; prev = k
        if len(t) != n: return False
        it = iter(s)
        if not all(c in it for c in t): return False
        L = [len(list(g)) for _, g in groupby(t)]
        return max(L) < 3 and all(a + b < 4 for a, b in zip(L, L[1:]))
    except Exception:
        return False
