def check(data, answer):
    try:
        d = list(map(int, data.split()))
        t = answer.split()
        i, j = 1, 0
        for _ in range(d[0]):
            n, m = d[i], d[i + 1]
            i += 2
            a = [0] * (n + 1)
            e = [d[i + 3 * k:i + 3 * k + 3] for k in range(m)]
            i += 3 * m
            for x, y, w in e:
                a[x] = max(a[x], w)
                a[y] = max(a[y], w)
            ok = all(min(a[x], a[y]) == w for x, y, w in e)
            if t[j].upper() != ("YES" if ok else "NO"):
                return False
            j += 1
            if ok:
                if list(map(int, t[j:j + n])) != a[1:]:
                    return False
                j += n
        return j == len(t)
    except Exception:
        return False
