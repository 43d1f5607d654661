def check(data, answer):
    try:
        n, k = map(int, data.split())
        t = list(map(int, answer.split()))
        if 3 * k > n:
            return t == [-1]
        if len(t) != n:
            return False
        u = [[] for _ in range(k)]
        for i, x in enumerate(t):
            if not 1 <= x <= k:
                return False
            u[x - 1].append(i)
        for s in u:
            if len(s) < 3 or len({s[i + 1] - s[i] for i in range(len(s) - 1)}) == 1:
                return False
        return True
    except Exception:
        return False
