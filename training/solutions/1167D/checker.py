def check(data, answer):
    try:
        s = data.split()[1]
        a = answer.split()
        if len(a) != 1 or len(a[0]) != len(s):
            return False
        d = [0, 0]
        top = cur = best = 0
        for c, t in zip(s, a[0]):
            t = "01".index(t)
            step = 1 if c == "(" else -1
            d[t] += step
            cur += step
            if d[t] < 0:
                return False
            best = max(best, d[t])
            top = max(top, cur)
        return d == [0, 0] and best == (top + 1) // 2
    except (ValueError, IndexError):
        return False
