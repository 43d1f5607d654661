def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        l, r = d[1:n + 1], d[n + 1:]
        good = lambda a: len(a) == n and all(
            1 <= x <= n and sum(y > x for y in a[:i]) == l[i] and sum(y > x for y in a[i:]) == r[i]
            for i, x in enumerate(a))
        t = answer.split()
        if t == ["NO"]:
            return not good([n - x - y for x, y in zip(l, r)])
        return t[0] == "YES" and good(list(map(int, t[1:])))
    except (ValueError, IndexError):
        return False
