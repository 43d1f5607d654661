def check(data, answer):
    n, m, *e = map(int, data.split())
    bad = set(zip(e[::2], e[1::2]))
    try:
        out = [int(x) for x in answer.split()]
    except ValueError:
        return False
    if len(out) != 2 * n - 1 or out[0] != n - 1:
        return False
    g = [set() for _ in range(n + 1)]
    for a, b in zip(out[1::2], out[2::2]):
        if not (1 <= a <= n and 1 <= b <= n) or a == b:
            return False
        if (a, b) in bad or (b, a) in bad:
            return False
        g[a].add(b)
        g[b].add(a)
    for i in range(1, n + 1):
        s = {i} | g[i]
        for j in g[i]:
            s |= g[j]
        if len(s) < n:
            return False
    return True
