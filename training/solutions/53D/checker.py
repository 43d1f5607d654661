def check(data: str, answer: str) -> bool:
    try:
        v = list(map(int, data.split()))
        n = v[0]
        a, b = v[1:n + 1], v[n + 1:2 * n + 1]
        r = list(map(int, answer.split()))
        if r[0] > 10 ** 6 or len(r) != 1 + 2 * r[0]:
            return False
        for p, q in zip(r[1::2], r[2::2]):
            if q != p + 1 or p < 1 or q > n:
                return False
            b[p - 1], b[p] = b[p], b[p - 1]
        return a == b
    except Exception:
        return False
