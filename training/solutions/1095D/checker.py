def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        p = list(map(int, answer.split()))
        if sorted(p) != list(range(1, n + 1)):
            return False
        for i in range(n):
            k = p[i]
            if {d[2 * k - 1], d[2 * k]} != {p[(i + 1) % n], p[(i + 2) % n]}:
                return False
        return True
    except Exception:
        return False
