import re
def check(data, answer):
    try:
        d = data.split(); n, k = int(d[0]), int(d[1]); v = answer.split()
        if len(v) != n or not all(re.fullmatch('[A-Z][a-z]{0,9}', x) for x in v): return False
        return all((len(set(v[i:i+k])) == k) == (w == 'YES') for i, w in enumerate(d[2:]))
    except Exception:
        return False
