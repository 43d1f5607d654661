def check(data, answer):
    try:
        d = iter(map(int, data.split()))
        t = iter(list(map(int, answer.split())))
        B = 10 ** 5
        for _ in range(next(d)):
            x1 = y1 = -B
            x2 = y2 = B
            for _ in range(next(d)):
                x, y, a, b, c, e = [next(d) for _ in range(6)]
                x1 = x1 if a else max(x1, x)
                y2 = y2 if b else min(y2, y)
                x2 = x2 if c else min(x2, x)
                y1 = y1 if e else max(y1, y)
            r = next(t)
            if r != (x1 <= x2 and y1 <= y2):
                return False
            if r and not (x1 <= next(t) <= x2 and y1 <= next(t) <= y2):
                return False
        return next(t, None) is None
    except Exception:
        return False
