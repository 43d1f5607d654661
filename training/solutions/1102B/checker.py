def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n, k, a = d[0], d[1], d[2:]
        can = max(a.count(x) for x in set(a)) <= k
        w = answer.split()
        if not can:
            return w == ["NO"]
        if w[0] != "YES":
            return False
        c = list(map(int, w[1:]))
        return len(c) == n and set(c) == set(range(1, k + 1)) and len(set(zip(a, c))) == n
    except Exception:
        return False
