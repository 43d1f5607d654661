def check(data, answer):
    try:
        d = iter(map(int, data.split()))
        out = list(map(int, answer.split()))
        for _ in range(next(d)):
            n = next(d)
            a = [next(d) for _ in range(n)]
            m, k = out[:2]
            out = out[2:]
            pairs = list(zip(a, a[1:]))
            v = [max(p) for p in pairs if min(p) < 0 <= max(p)] or [0]
            best = max([abs(x - y) for x, y in pairs if min(x, y) >= 0] + [(max(v) - min(v) + 1) // 2])
            f = lambda x: k if x < 0 else x
            if not 0 <= k <= 10 ** 9 or m != best or max(abs(f(x) - f(y)) for x, y in pairs) != m:
                return False
        return not out
    except (ValueError, IndexError):
        return False
