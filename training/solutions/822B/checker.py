def check(data, answer):
    n, m, s, t = data.split()
    k, *r = map(int, answer.split())
    n, m = int(n), int(m)
    if len(r) != k or len(set(r)) != k or not all(1 <= i <= n for i in r):
        return False
    sets = [{j + 1 for j in range(n) if s[j] != t[i + j]} for i in range(m - n + 1)]
    return k == min(map(len, sets)) and any(d <= set(r) for d in sets)
