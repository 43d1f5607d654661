def check(data, answer):
    try:
        d = list(map(int, data.split()))
        t = list(map(int, answer.split()))
        n = d[0]
        e = {frozenset(x) for x in zip(d[2::2], d[3::2])}
        s = [frozenset(x) for x in zip(t[::2], t[1::2])]
        if len(t) != 2 * n - 2 or len(set(s)) != n - 1 or not set(s) <= e:
            return False
        deg = lambda a: max(sum(v in x for x in a) for v in range(1, n + 1))
        reach = {1}
        for _ in range(n):
            for x in s:
                if x & reach:
                    reach |= x
        return len(reach) == n and deg(s) == deg(e)
    except ValueError:
        return False
