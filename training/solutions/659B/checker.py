def check(data, answer):
    v = data.split()
    n, m = int(v[0]), int(v[1])
    g = {}
    for i in range(2, 3 * n + 2, 3):
        g.setdefault(int(v[i + 1]), []).append((int(v[i + 2]), v[i]))
    out = [x.split() for x in answer.split("\n") if x.strip()]
    if len(out) != m:
        return False
    for i in range(m):
        a = sorted(g[i + 1], reverse=True)
        if len(a) > 2 and a[1][0] == a[2][0]:
            if out[i] != ["?"]:
                return False
        elif sorted(out[i]) != sorted([a[0][1], a[1][1]]):
            return False
    return True
