def check(data, answer):
    n, *v = map(int, data.split())
    a, m, b = v[:n], v[n], v[n + 1:]
    b, c = b[:m], b[m:]
    s = answer.strip()
    if not s.isdigit() or not 1 <= int(s) <= m:
        return False
    k = [(a.count(x), a.count(y)) for x, y in zip(b, c)]
    return k[int(s) - 1] == max(k)
