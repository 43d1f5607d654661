def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, a = d[0], d[1:]
        b = list(map(int, answer.split()))
        if len(b) != n or min(b) < 0 or max(b) > 10 ** 6:
            return False
        seen = set()
        mex = 0
        for x, y in zip(a, b):
            seen.add(y)
            while mex in seen:
                mex += 1
            if mex != x:
                return False
        return True
    except Exception:
        return False
