def check(data, answer):
    try:
        d = list(map(int, data.split())); n = d[0]; e = d[1:2*n-1]; c = [0] + d[2*n-1:]
        bad = [(u, v) for u, v in zip(e[::2], e[1::2]) if c[u] != c[v]]
        good = [x for x in range(1, n+1) if all(x in p for p in bad)]
        v = answer.split()
        if not good: return v == ['NO']
        return len(v) == 2 and v[0] == 'YES' and int(v[1]) in good
    except Exception:
        return False
