def check(data, answer):
    try:
        d = list(map(int, data.split())); n, m = d[:2]
        a = [d[2+i*m:2+i*m+m] for i in range(n)]
        x = 0
        for row in a: x ^= row[0]
        can = x > 0 or any(len(set(row)) > 1 for row in a)
        v = answer.split()
        if not can: return v == ['NIE']
        if v[0] != 'TAK' or len(v) != n+1: return False
        x = 0
        for row, j in zip(a, map(int, v[1:])):
            if not 1 <= j <= m: return False
            x ^= row[j-1]
        return x > 0
    except Exception:
        return False
