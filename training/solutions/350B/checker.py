def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        t, a = [0] + d[1:n + 1], [0] + d[n + 1:]
        best = 0
        for v in range(1, n + 1):
            if t[v]:
                k = 1
                u = a[v]
                while u and a.count(u) == 1:
                    k += 1
                    u = a[u]
                best = max(best, k)
        r = list(map(int, answer.split()))
        p = r[1:]
        if r[0] != best or len(p) != best or not t[p[-1]] or any(t[v] for v in p[:-1]):
            return False
        return all(a[y] == x and a.count(x) == 1 for x, y in zip(p, p[1:]))
    except Exception:
        return False
