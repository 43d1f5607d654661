def check(data, answer):
    try:
        t = data.split()
        n = int(t[0])
        a, b = t[2:2 + n], t[4 + n:]
        x, y = map(int, answer.split())
        c = {}
        for i, r in enumerate(a):
            for j, v in enumerate(r):
                if v == '1':
                    for k, s in enumerate(b):
                        for l, w in enumerate(s):
                            if w == '1':
                                c[k - i, l - j] = c.get((k - i, l - j), 0) + 1
        return c.get((x, y), 0) == max(c.values())
    except Exception:
        return False
