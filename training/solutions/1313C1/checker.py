def check(data, answer):
    try:
        m = list(map(int, data.split()))[1:]
        a = list(map(int, answer.split()))
        n = len(m)
        if len(a) != n or any(not 1 <= x <= y for x, y in zip(a, m)):
            return False
        p = a.index(max(a))
        if any(a[i] > a[i + 1] for i in range(p)) or any(a[i] < a[i + 1] for i in range(p, n - 1)):
            return False
        best = 0
        for q in range(n):
            b = m[:]
            for i in range(q - 1, -1, -1):
                b[i] = min(b[i], b[i + 1])
            for i in range(q + 1, n):
                b[i] = min(b[i], b[i - 1])
            best = max(best, sum(b))
        return sum(a) == best
    except Exception:
        return False
