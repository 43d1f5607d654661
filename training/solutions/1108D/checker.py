from itertools import groupby
def check(data, answer):
    try:
        s = data.split()[1]
        k, t = answer.split()
        need = sum(len(list(g)) // 2 for _, g in groupby(s))
        if len(t) != len(s) or set(t) - set('RGB'): return False
        if any(t[i] == t[i+1] for i in range(len(t)-1)): return False
        return int(k) == need == sum(a != b for a, b in zip(s, t))
    except Exception:
        return False
