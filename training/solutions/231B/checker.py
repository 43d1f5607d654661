def check(data: str, answer: str) -> bool:
    try:
        n, d, l = map(int, data.split())
        p, q = (n + 1) // 2, n // 2
        v = list(map(int, answer.split()))
        if d < p - q * l or d > p * l - q:
            return v == [-1]
        return len(v) == n and all(1 <= x <= l for x in v) and sum(v[::2]) - sum(v[1::2]) == d
    except Exception:
        return False
