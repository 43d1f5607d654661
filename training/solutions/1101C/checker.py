def check(data, answer):
    try:
        d = iter(list(map(int, data.split())))
        a = iter(list(map(int, answer.split())))
        for _ in range(next(d)):
            n = next(d)
            segs = [(next(d), next(d)) for _ in range(n)]
            end = 0
            can = False
            for l, r in sorted(segs):
                if end and l > end:
                    can = True
                end = max(end, r)
            first = next(a)
            if first == -1:
                if can:
                    return False
                continue
            t = [first] + [next(a) for _ in range(n - 1)]
            if not can or set(t) != {1, 2}:
                return False
            end = 0
            last = 0
            for (l, r), k in sorted(zip(segs, t)):
                if last and k != last and l <= end:
                    return False
                if k != last:
                    last = k
                end = max(end, r)
        return next(a, None) is None
    except Exception:
        return False
