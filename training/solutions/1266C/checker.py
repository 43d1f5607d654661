from math import gcd
def check(data, answer):
    try:
        r, c = map(int, data.split())
        v = list(map(int, answer.split()))
        if r == c == 1: return v == [0]
        if len(v) != r * c or min(v) < 1 or max(v) > 10**9: return False
        m = [v[i*c:(i+1)*c] for i in range(r)]
        b = []
        for line in m + list(zip(*m)):
            g = 0
            for x in line: g = gcd(g, x)
            b.append(g)
        if len(set(b)) != r + c: return False
        return max(b) == r + c
    except Exception:
        return False
