def check(data, answer):
    n, m, x, y, *v = map(int, data.split())
    a, b = v[:n], v[n:]
    best, j = 0, 0
    for s in a:
        while j < m and b[j] < s - x:
            j += 1
        if j < m and b[j] <= s + y:
            j += 1
            best += 1
    out = answer.split()
    if not out or not all(c.isdigit() for c in out):
        return False
    k, *w = map(int, out)
    p, q = w[::2], w[1::2]
    if k != best or len(w) != 2 * k or len(set(p)) != k or len(set(q)) != k:
        return False
    for i, j in zip(p, q):
        if not (1 <= i <= n and 1 <= j <= m and a[i - 1] - x <= b[j - 1] <= a[i - 1] + y):
            return False
    return True
