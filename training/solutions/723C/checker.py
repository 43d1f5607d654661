def check(data, answer):
    try:
        d = list(map(int, data.split()))
        v = list(map(int, answer.split()))
        n, m, a = d[0], d[1], d[2:]
        b = v[2:]
        if len(b) != n or v[0] != n // m:
            return False
        least = sum(max(0, n // m - a.count(j)) for j in range(1, m + 1))
        diff = sum(x != y for x, y in zip(a, b))
        return v[1] == least == diff and min(b) > 0 and all(b.count(j) >= v[0] for j in range(1, m + 1))
    except Exception:
        return False
