def check(data, answer):
    try:
        d = list(map(int, data.split()))
        r = list(map(int, answer.split()))
        p = 1
        if len(r) != 4 * d[0]:
            return False
        for k in range(d[0]):
            n = d[p]
            a = sorted(d[p + 1:p + 1 + n])
            p += n + 1
            b = sorted(r[4 * k:4 * k + 4])
            if any(b.count(v) > a.count(v) for v in b) or b[0] != b[1] or b[2] != b[3]:
                return False
            s = []
            i = 1
            while i < n:
                if a[i] == a[i - 1]:
                    s.append(a[i])
                    i += 1
                i += 1
            if any(y * b[0] < b[2] * x for x, y in zip(s, s[1:])):
                return False
        return True
    except Exception:
        return False
