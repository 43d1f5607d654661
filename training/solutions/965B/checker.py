def check(data, answer):
    n, k, *g = data.split()
    n, k = int(n), int(k)
    out = answer.split()
    if len(out) != 2 or not all(x.isascii() and x.isdigit() for x in out):
        return False
    x, y = map(int, out)
    if not (1 <= x <= n and 1 <= y <= n):
        return False
    c = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n - k + 1):
            for s in ([(i, j + d) for d in range(k)], [(j + d, i) for d in range(k)]):
                if all(g[p][q] == "." for p, q in s):
                    for p, q in s:
                        c[p][q] += 1
    return c[x - 1][y - 1] == max(map(max, c))
